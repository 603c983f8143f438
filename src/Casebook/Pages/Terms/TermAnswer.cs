using Casebook.Knowledge;

namespace Casebook.Pages.Terms;

/// <summary>The sentence at the head of a term's page, made of its counts alone.</summary>
public static class TermAnswer
{
    /// <summary>How many patients, at which level of detail, and who stands apart; for a modality what it showed comes first.</summary>
    /// <param name="believed">For a mimic, the patients in whom it was believed at some time; else null.</param>
    public static string Of(TermNode node, Yield? yield, int? believed)
    {
        var counts = node.Counts;
        var sentences = new List<string>();
        if (yield is { Matrix.IsEmpty: false, All: { Patients: > 0 } all })
            sentences.Add($"Showed the lesion in {all.PatientsSeen} of {CountText.Of(all.Patients, "published full case")} in which it was done ({CountText.Of(all.Tests, "test")}); this is not sensitivity.");
        if (!counts.Patients.IsEmpty) sentences.Add($"{CountText.Patients(counts.Patients.Length)} with a nerve involved: {CountText.Levels(counts.ByDetail)}.");
        else sentences.Add("No patient with a nerve involved is entered yet.");
        if (believed is { } number && !counts.Patients.IsEmpty) sentences.Add(BelievedIn(number, counts.Patients.Length));
        if (!counts.NearMimics.IsEmpty) sentences.Add($"{CountText.NearMimics(counts.NearMimics.Length)} {(counts.NearMimics.Length == 1 ? "stands" : "stand")} apart, outside that count.");
        if (!counts.Uncounted.IsEmpty) sentences.Add($"{CountText.Patients(counts.Uncounted.Length)} more {(counts.Uncounted.Length == 1 ? "is" : "are")} named here by a contested reading only and not counted.");
        return string.Join(' ', sentences);
    }

    private static string BelievedIn(int believed, int patients) =>
        believed == 0 ? "It was weighed as another explanation and nowhere told to have been believed."
        : believed == patients ? $"It was believed at some time in {(patients == 1 ? "this patient" : "all of them")}."
        : $"It was believed at some time in {believed} of them; in the others it was only weighed.";
}
