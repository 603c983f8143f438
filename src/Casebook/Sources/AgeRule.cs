using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Ages are whole years; above 89 they are written <c>90+</c>, since so few people are that old that the number can identify one.</summary>
internal static class AgeRule
{
    private const int OldestWritten = 89;

    public static void Check(FieldReader fields, Fact<string> age)
    {
        if (age.Contest is { } contest)
        {
            foreach (var reading in contest.Readings) Check(fields, reading.Text, reading.Evidence.Span);
        }
        else if (age.HasValue)
        {
            Check(fields, age.Value, age.Evidence.Span);
        }
    }

    private static void Check(FieldReader fields, string text, SourceSpan span)
    {
        if (text is "90+") return;
        if (!int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var years))
            fields.Reading.Bag.Add(DiagnosticCodes.BadValue, span, $"The age '{text}' is not a whole number of years.", "Write digits only, or '90+' above 89; an age in months goes into a note.");
        else if (years > OldestWritten)
            fields.Reading.Bag.Add(DiagnosticCodes.PrivateDetail, span, $"The age {years} could identify a patient.", "Write '90+'.");
    }
}
