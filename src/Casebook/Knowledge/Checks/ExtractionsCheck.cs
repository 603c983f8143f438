using Casebook.Diagnostics;

namespace Casebook.Knowledge.Checks;

/// <summary>The readings of a paper are named after a source.</summary>
internal static class ExtractionsCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        var sources = input.Content.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var extraction in input.Content.Extractions.Where(extraction => !sources.Contains(extraction.Source)))
            bag.Add(DiagnosticCodes.UnknownReference, extraction.Span, $"There is no source '{extraction.Source}' for these readings.", Spelling.Suggest(extraction.Source, sources));
    }
}
