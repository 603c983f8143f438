using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>Every printed phrase and every cell occurs in its paper's text, and all phrases together stay a small part of it. Needs the papers' texts, so it runs on request.</summary>
public static class PrintedPhraseCheck
{
    private const int MostPercent = 15;

    /// <param name="texts">Papers' texts by the sha256 of their bytes.</param>
    /// <returns>How many phrases and cells were looked for, in how many texts.</returns>
    public static (int Phrases, int Texts) Run(KnowledgeBase knowledge, IReadOnlyDictionary<string, string> texts, DiagnosticBag bag)
    {
        var (phrases, read) = (0, 0);
        foreach (var holdings in knowledge.Sources)
        {
            var source = holdings.Source;
            if (!texts.TryGetValue(source.Sha256, out var text))
            {
                bag.Add(DiagnosticCodes.SourceTextMissing, source.Span, $"No text of '{source.Id}' was found.", "Put the text that its sha256 belongs to into the folder; its phrases are not checked until then.");
                continue;
            }

            read++;
            phrases += Check(holdings, PrintedText.Joined(text), PrintedText.Hyphenated(text), bag);
        }

        return (phrases, read);
    }

    private static int Check(SourceHoldings holdings, string joined, string hyphenated, DiagnosticBag bag)
    {
        var cells = holdings.Tables.SelectMany(table => table.Rows).Where(row => row.Repaired.Length == 0).SelectMany(row => row.Cells)
            .Where(cell => cell.Text.Length > 0).Select(cell => new Phrase(cell.Text, cell.Span));
        var all = holdings.Printed.Concat(cells).ToArray();
        foreach (var phrase in all)
        {
            if (joined.Contains(PrintedText.Joined(phrase.Text), StringComparison.Ordinal) || hyphenated.Contains(PrintedText.Hyphenated(phrase.Text), StringComparison.Ordinal)) continue;
            bag.Add(DiagnosticCodes.PhraseNotFound, phrase.Span, $"'{phrase.Text}' does not occur in the text of '{holdings.Source.Id}'.", "Copy the phrase exactly, line ends joined.");
        }

        // A phrase that shows several facts is copied from the paper once.
        var printed = holdings.Printed.Select(phrase => phrase.Text).Distinct(StringComparer.Ordinal).Sum(PrintedText.Words);
        if (printed * 100 > holdings.Source.Words * MostPercent)
        {
            var share = string.Create(CultureInfo.InvariantCulture, $"{printed} of {holdings.Source.Words} words");
            bag.Add(DiagnosticCodes.TooMuchPrinted, holdings.Source.Span, $"The printed phrases of '{holdings.Source.Id}' come to {share}, more than {MostPercent} %.", "Shorten phrases to the part that shows the value.");
        }

        return all.Length;
    }
}
