using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;

namespace Casebook.Pages.Patients;

/// <summary>Every published patient, a hundred a page, with filters on every axis. Without script the pages are plain tables, the axes' own pages the way to a choice.</summary>
/// <param name="OtherPages">The further pages, which the filters read when a choice is made; set on the first page only.</param>
public sealed record CaseListView(
    string Answer,
    ImmutableArray<LinkView> Axes,
    ImmutableArray<Facet> Facets,
    PatientList Patients,
    Paging Paging,
    string OtherPages,
    UrlPath Csv,
    UrlPath Json)
{
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var patients = context.Knowledge.Patients.OrderBy(patient => patient.Detail).ThenBy(patient => patient.IsNearMimic).ThenBy(patient => patient.Id).ToImmutableArray();
        return Paging.Over(context.Addresses, context.Addresses.Cases, context.Knowledge.Patients.Length).Select(paging => Page.Of(
            paging.Path,
            new PageHead($"Cases{paging.Suffix}", AnswerOf(context.Knowledge.Figures))
            {
                Crumbs = paging.IsFirst ? [] : [new Crumb("Cases", context.Addresses.Cases)],
                ShortTitle = paging.IsFirst ? "" : $"Page {paging.Number}",
            },
            () => Of(context, patients, paging)));
    }

    private static CaseListView Of(PageContext context, ImmutableArray<PublishedPatient> patients, Paging paging) => new(
        AnswerOf(context.Knowledge.Figures),
        [.. context.Knowledge.Site.Axes.Select(axis => context.Link(Model.RecordId.Vocabulary(axis.Vocabulary)))],
        context.Facets.All,
        new PatientList(
            "patients",
            $"Every patient once, by the most detailed telling{paging.Suffix}. An empty answer says why it is empty.",
            [.. paging.Cut(patients).Select(patient => context.RowOf(patient) with { Choices = context.Facets.AttributesOf(patient) })],
            null)
        {
            HasLevels = true,
        },
        paging,
        paging.IsFirst ? string.Join(' ', Enumerable.Range(2, paging.Of - 1).Select(number => paging.PageOf(paging.List, number).Href)) : "",
        context.Addresses.Download("cases.csv"),
        context.Addresses.Download("cases.json"));

    private static string AnswerOf(SiteFigures figures)
    {
        var of = figures.Patients.Total > 0 ? $": {CountText.Levels(figures.Patients)}" : "";
        var near = figures.NearMimics.Total > 0 ? $"; {CountText.NearMimics(figures.NearMimics.Total)} shown apart" : "";
        return $"{CountText.Patients(figures.Patients.Total)} with a nerve involved{of}{near}.";
    }
}
