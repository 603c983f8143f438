using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>vocabularies/pins.tsv</c>: public identifiers with the label read at their source.</summary>
internal static class PinReader
{
    private const string Header = "id\tlabel\tsource\tdate";

    public static ImmutableArray<IdentifierPin> Read(SourceFile file, DiagnosticBag bag)
    {
        var pins = ImmutableArray.CreateBuilder<IdentifierPin>();
        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd('\r') != Header)
            bag.Add(DiagnosticCodes.BadValue, SourceSpan.File(file.Path), "The first line is not the header.", "Write 'id', 'label', 'source', 'date' with tabs between them.");
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].TrimEnd('\r').Split('\t');
            if (cells is [""]) continue;
            if (cells.Length == 4) pins.Add(new IdentifierPin(cells[0], cells[1], cells[2], cells[3], new SourceSpan(file.Path, i + 1, 1)));
            else bag.Add(DiagnosticCodes.BadValue, new SourceSpan(file.Path, i + 1, 1), $"The line has {cells.Length} cells; four are expected.", "Separate id, label, source and date by tabs.");
        }

        return pins.ToImmutable();
    }
}
