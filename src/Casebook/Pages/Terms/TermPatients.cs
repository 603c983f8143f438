using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Pages.Patients;

namespace Casebook.Pages.Terms;

/// <summary>The patients of a term: those counted, cut at a hundred; on the first page near mimics and uncounted contested ones apart, bounded.</summary>
public sealed record TermPatients(
    PatientList Counted,
    Paging Paging,
    PatientList NearMimics,
    int MoreNearMimics,
    PatientList Uncounted,
    int MoreUncounted)
{
    private const int Most = 25;

    public static TermPatients Of(PageContext context, TermNode node, Paging paging)
    {
        var counts = node.Counts;
        return new TermPatients(
            List("patients", $"{SentenceCase.Of(CountText.Patients(counts.Patients.Length))} with a nerve involved{paging.Suffix}", paging.Cut(counts.Patients)),
            paging,
            List("near", "Published patients without a nerve shown to be involved: outside every count of nerve", paging.IsFirst ? First(counts.NearMimics) : []),
            Math.Max(0, counts.NearMimics.Length - Most),
            List("contested", "Patients of whom only a contested reading names this term; each counts once, at the nearest common broader term", paging.IsFirst ? First(counts.Uncounted) : []),
            Math.Max(0, counts.Uncounted.Length - Most));

        PatientList List(string key, string caption, ImmutableArray<PublishedPatient> patients) => new(key, caption, context.RowsOf(patients), context.Link(node));
    }

    private static ImmutableArray<PublishedPatient> First(ImmutableArray<PublishedPatient> patients) => patients[..Math.Min(Most, patients.Length)];
}

/// <summary>The second and further pages of a term's patients.</summary>
public sealed record TermPatientsView(string Title, TermPatients Patients)
{
    public static TermPatientsView Of(PageContext context, TermNode node, Paging paging) => new($"{node.Label}: patients", TermPatients.Of(context, node, paging));
}
