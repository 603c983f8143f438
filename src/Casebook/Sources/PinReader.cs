using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>vocabularies/pins.tsv</c>: public identifiers with the label read at their source.</summary>
internal static class PinReader
{
    private static readonly string[] Header = ["id", "label", "source", "date"];

    public static ImmutableArray<IdentifierPin> Read(SourceFile file, DiagnosticBag bag) =>
        [.. TabSeparated.Read(file, Header, bag).Select(line => new IdentifierPin(line.Cells[0], line.Cells[1], line.Cells[2], line.Cells[3], line.Span))];
}
