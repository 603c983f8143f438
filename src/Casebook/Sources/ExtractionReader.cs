using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>extractions/SOURCE.tsv</c>: the two readings of a paper and how they were settled.</summary>
internal static class ExtractionReader
{
    private static readonly string[] Header = ["fact", "place", "first", "second", "agreement", "settled", "why"];

    public static Extraction Read(SourceFile file, DiagnosticBag bag)
    {
        var facts = ImmutableArray.CreateBuilder<ExtractedFact>();
        foreach (var (cells, span) in TabSeparated.Read(file, Header, bag))
        {
            if (Words.Parse<Agreement>(cells[4]) is { } agreement) facts.Add(new ExtractedFact(cells[0], cells[1], cells[2], cells[3], agreement, cells[5], cells[6]));
            else bag.Add(DiagnosticCodes.UnknownWord, span, $"'{cells[4]}' is no agreement.", Spelling.Suggest(cells[4], Words.All<Agreement>()));
        }

        return new Extraction(file.Stem, facts.ToImmutable(), SourceSpan.File(file.Path));
    }
}
