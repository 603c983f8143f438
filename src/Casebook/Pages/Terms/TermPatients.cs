using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Pages.Patients;

namespace Casebook.Pages.Terms;

/// <summary>The patients of a term: those counted, cut at a hundred; near mimics and uncounted contested ones apart, bounded.</summary>
public sealed record TermPatients(
    string Caption,
    ImmutableArray<PatientRow> Counted,
    Paging Paging,
    ImmutableArray<PatientRow> NearMimics,
    int MoreNearMimics,
    ImmutableArray<PatientRow> Uncounted,
    int MoreUncounted)
{
    private const int Most = 25;

    public static TermPatients Of(PageContext context, TermNode node, Paging paging)
    {
        var counts = node.Counts;
        return new TermPatients(
            $"{SentenceCase.Of(CountText.Patients(counts.Patients.Length))} with a nerve involved{paging.Suffix}",
            PatientRow.All(context, paging.Cut(counts.Patients)),
            paging,
            PatientRow.All(context, counts.NearMimics.Take(Most)),
            Math.Max(0, counts.NearMimics.Length - Most),
            PatientRow.All(context, counts.Uncounted.Take(Most)),
            Math.Max(0, counts.Uncounted.Length - Most));
    }
}

/// <summary>The second and further pages of a term's patients.</summary>
public sealed record TermPatientsView(string Title, TermPatients Patients)
{
    public static TermPatientsView Of(PageContext context, TermNode node, Paging paging) => new($"{node.Label}: patients", TermPatients.Of(context, node, paging));
}
