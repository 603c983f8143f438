using System.Collections.Immutable;
using System.Globalization;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages.Papers;

namespace Casebook.Pages.Cases;

/// <summary>How to cite the paper and the page, how to take the record away, how to correct it, and its dates.</summary>
public sealed record CaseCite(Citation Paper, string Page, string Address, ImmutableArray<LinkView> Exports, ExternalAddress? Edit, ExternalAddress? Report, string Added, ImmutableArray<string> Changes)
{
    internal static CaseCite Of(CaseDesk desk)
    {
        var (context, record) = (desk.Context, desk.Record);
        var (site, page) = (context.Knowledge.Site, context.Addresses.Of(desk.Node.Id));
        return new CaseCite(
            Citation.Of(context.Knowledge.Source(record.Source.Id)!.Source),
            $"{site.Title}, {record.Title}",
            page.Canonical,
            [
                new LinkView("JSON", context.Addresses.Export(desk.Node.Id, "json")),
                new LinkView("BibTeX", context.Addresses.Export(desk.Node.Source, "bib")),
                new LinkView("RIS", context.Addresses.Export(desk.Node.Source, "ris")),
            ],
            site.Edit.Length > 0 ? ExternalAddress.Parse(site.Edit + CaseView.FileOf(record)) : null,
            ExternalAddress.Parse(site.Report),
            string.Join(" ", Dates(record.Dates)),
            [.. record.Dates.Changes.OrderByDescending(change => change.On).Select(change => $"{Day(change.On)}: {change.What}")]);
    }

    private static IEnumerable<string> Dates(Dates dates)
    {
        if (dates.Added is { } added) yield return $"Added {Day(added)}.";
        if (dates.Reviewed is { } reviewed) yield return $"Reviewed {Day(reviewed)}.";
        if (dates.Changes.IsEmpty) yield return "No changes since.";
    }

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
