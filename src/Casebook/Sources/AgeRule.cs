using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Ages are whole years; above 89 they are written <c>90+</c>, since so few people are that old that the number can identify one.</summary>
internal static class AgeRule
{
    private const int OldestWritten = 89;

    public static void Check(FieldReader fields, Fact<string> age)
    {
        foreach (var (text, span) in Written(age))
        {
            if (text is "90+") continue;
            if (!int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var years))
                fields.Reading.Bag.Add(DiagnosticCodes.BadValue, span, $"The age '{text}' is not a whole number of years.", "Write digits only, or '90+' above 89; an age in months goes into a note.");
            else if (years > OldestWritten)
                fields.Reading.Bag.Add(DiagnosticCodes.PrivateDetail, span, $"The age {years} could identify a patient.", "Write '90+'.");
        }
    }

    private static IEnumerable<(string Text, SourceSpan Span)> Written(Fact<string> age) =>
        age.Contest is { } contest ? contest.Readings.Select(reading => (reading.Text, reading.Evidence.Span))
        : age.HasValue ? [(age.Value, age.Evidence.Span)]
        : [];
}
