using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>No text about a patient holds an exact date, a birth date or a name with a title.</summary>
public static partial class PrivateDetailCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var record in input.Content.Cases)
        {
            foreach (var (text, span) in PatientTexts.OfCase(record)) Check(text, span, bag);
            if (record.Narrative is { } narrative) CheckLines(narrative, bag);
        }

        foreach (var row in input.Content.Tables.SelectMany(table => table.Rows))
        {
            foreach (var cell in row.Cells) Check(cell.Text, cell.Span, bag);
            Check(row.Repaired, row.Span, bag);
            if (row.Observation is { } patient) CheckAll(PatientTexts.OfObservation(patient), bag);
        }

        foreach (var patient in input.Content.Topics.SelectMany(topic => topic.Patients)) CheckAll(PatientTexts.OfObservation(patient), bag);
    }

    private static void CheckAll(IEnumerable<PatientText> texts, DiagnosticBag bag)
    {
        foreach (var (text, span) in texts) Check(text, span, bag);
    }

    private static void CheckLines(ProseText text, DiagnosticBag bag)
    {
        var line = 0;
        foreach (var part in text.Markdown.Split('\n')) Check(part, new SourceSpan(text.Path, ++line, 1), bag);
    }

    private static void Check(string text, SourceSpan span, DiagnosticBag bag)
    {
        if (!MayHold(text)) return;
        if (ExactDate().Match(text) is { Success: true } date)
            bag.Add(DiagnosticCodes.PrivateDetail, span, $"'{date.Value}' is an exact date.", "Tell the time against another event, or keep the year alone.");
        else if (BirthOrName().Match(text) is { Success: true } name)
            bag.Add(DiagnosticCodes.PrivateDetail, span, $"'{name.Value}' could identify a patient.", "Leave out birth dates, names and initials.");
    }

    /// <summary>A cheap look first: hardly any text holds the years or words that the patterns need.</summary>
    private static bool MayHold(string text)
    {
        foreach (var part in (ReadOnlySpan<string>)["19", "20", "born ", "irth", "Mr", "Ms", "Miss"])
            if (text.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }

    [GeneratedRegex(
        @"\b(19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}([./])\d{1,2}\2(19|20)\d\d\b|\b\d{1,2}(st|nd|rd|th)?\s+(of\s+)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+(19|20)\d\d\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+(19|20)\d\d\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ExactDate();

    [GeneratedRegex(@"\bborn (on|in) \S+|\b[Dd]ate of birth\b|\b(Mr|Mrs|Ms|Miss)\.? [A-Z]\w*", RegexOptions.CultureInvariant)]
    private static partial Regex BirthOrName();
}
