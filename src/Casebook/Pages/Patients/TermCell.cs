using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Patients;

/// <summary>The terms of one axis in a patient's row: what is counted, what is contested beside it, or why there is none.</summary>
/// <param name="Contested">Terms that only a contested reading names.</param>
/// <param name="Absent">Shown when no term is counted.</param>
/// <param name="More">Terms left out of a cell that would be too long.</param>
public sealed record TermCell(ImmutableArray<LinkView> Terms, int More, ImmutableArray<LinkView> Contested, Absence Absent)
{
    private const int Most = 5;

    public bool IsEmpty => Terms.IsEmpty && Contested.IsEmpty;

    /// <summary>The terms say all.</summary>
    public bool IsPlain => !Terms.IsEmpty && More == 0 && Contested.IsEmpty;

    public static TermCell Of(PageContext context, PublishedPatient patient, string vocabulary)
    {
        var terms = patient.On(vocabulary);
        return new TermCell(
            [.. terms.Counted.Take(Most).Select(context.Link)],
            Math.Max(0, terms.Counted.Length - Most),
            [.. terms.Uncounted.Select(context.Link)],
            AbsenceOf(patient.Best, vocabulary) ?? Absence.NotReported);
    }

    private static Absence? AbsenceOf(PatientReport report, string vocabulary) => vocabulary switch
    {
        VocabularyNames.Tumours => report.Observation?.Tumour.Absence,
        VocabularyNames.Sites => report.Lesions.Select(lesion => lesion.Sites.Absence).FirstOrDefault(absence => absence is not null),
        VocabularyNames.Presentations => report.Observation?.Presentations.Absence,
        _ => null,
    };
}
