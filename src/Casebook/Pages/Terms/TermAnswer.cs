using Casebook.Knowledge;

namespace Casebook.Pages.Terms;

/// <summary>The sentence at the head of a term's page, made of its counts alone.</summary>
public static class TermAnswer
{
    /// <summary>How many patients, at which level of detail, and who stands apart; for a modality what it showed comes first.</summary>
    public static string Of(TermNode node, Yield? yield)
    {
        var counts = node.Counts;
        var sentences = new List<string>();
        if (yield is { Matrix.IsEmpty: false, All: { Patients: > 0 } all })
            sentences.Add($"Showed the lesion in {all.PatientsSeen} of {CountText.Of(all.Patients, "published full case")} in which it was done ({CountText.Of(all.Tests, "test")}); this is not sensitivity.");
        if (!counts.Patients.IsEmpty) sentences.Add($"{CountText.Patients(counts.Patients.Length)} with a nerve involved: {CountText.Levels(counts.ByDetail)}.");
        else sentences.Add("No patient with a nerve involved is entered yet.");
        if (!counts.NearMimics.IsEmpty) sentences.Add($"{CountText.NearMimics(counts.NearMimics.Length)} {(counts.NearMimics.Length == 1 ? "stands" : "stand")} apart, outside that count.");
        if (!counts.Uncounted.IsEmpty) sentences.Add($"{CountText.Patients(counts.Uncounted.Length)} more {(counts.Uncounted.Length == 1 ? "is" : "are")} named here by a contested reading only and not counted.");
        return string.Join(' ', sentences);
    }
}
