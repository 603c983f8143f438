using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Pages.Patients;

namespace Casebook.Pages.Terms;

/// <summary>The patients of a term: those counted, cut at a hundred; on the first page near mimics and uncounted contested ones apart, bounded.</summary>
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
            context.RowsOf(paging.Cut(counts.Patients)),
            paging,
            paging.IsFirst ? context.RowsOf(First(counts.NearMimics)) : [],
            Math.Max(0, counts.NearMimics.Length - Most),
            paging.IsFirst ? context.RowsOf(First(counts.Uncounted)) : [],
            Math.Max(0, counts.Uncounted.Length - Most));
    }

    private static ImmutableArray<PublishedPatient> First(ImmutableArray<PublishedPatient> patients) => patients[..Math.Min(Most, patients.Length)];
}

/// <summary>The second and further pages of a term's patients.</summary>
public sealed record TermPatientsView(string Title, TermPatients Patients)
{
    public static TermPatientsView Of(PageContext context, TermNode node, Paging paging) => new($"{node.Label}: patients", TermPatients.Of(context, node, paging));
}
