using Casebook.Diagnostics;

namespace Casebook.Knowledge.Checks;

/// <summary>A source has a DOI or a PMID, or says why it has neither.</summary>
public static class UnidentifiedSourceCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var source in input.Content.Sources)
        {
            if (!source.Doi.HasValue && !source.Pmid.HasValue && source.Unidentified.Length == 0)
                bag.Add(DiagnosticCodes.UnidentifiedSource, source.Span, $"The source '{source.Id}' has neither DOI nor PMID.", "Add one, or 'unidentified: …' with the reason.");
        }
    }
}
