using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>What every page has around it: names, menu, footer, styles and scripts.</summary>
/// <param name="Menu">The links in the header's row.</param>
/// <param name="More">The links under "More".</param>
/// <param name="Search">The page of results; null when the site has none.</param>
/// <param name="LiveReload">A script that only <c>serve</c> adds.</param>
public sealed record SiteFrame(
    SiteConfig Site,
    Addresses Addresses,
    ImmutableArray<Crumb> Menu,
    ImmutableArray<Crumb> More,
    ImmutableArray<Crumb> Footer,
    UrlPath? Search,
    UrlPath? LiveReload)
{
    // The same on every page, so made once.
    public ExternalAddress? Report { get; } = ExternalAddress.Parse(Site.Report);
    public ExternalAddress? LicenceAddress { get; } = ExternalAddress.Parse(Site.LicenceUrl);
    public UrlPath Styles { get; } = Addresses.Asset("css/site.css");
    public UrlPath Icon { get; } = Addresses.Asset("icon.svg");
    public UrlPath ThemeScript { get; } = Addresses.Asset("js/theme.js");
    public UrlPath Script { get; } = Addresses.Asset("js/main.js");
    public UrlPath SearchIndex { get; } = Addresses.SearchIndex;
    public Crumb Home { get; } = new(Site.Title, Addresses.Home);

    /// <summary>The frame of a site. A link to a page that is not among <paramref name="planned"/> is left out.</summary>
    /// <param name="vocabularies">Give the axes their labels.</param>
    public static SiteFrame Plan(SiteConfig site, Addresses addresses, ImmutableArray<Vocabulary> vocabularies, IEnumerable<Page> planned, UrlPath? liveReload = null)
    {
        var files = planned.Select(page => page.Path.File).ToHashSet(StringComparer.Ordinal);
        Crumb[] AxesThat(bool areMain) =>
        [
            .. site.Axes.Where(axis => axis.IsMain == areMain)
                .Join(vocabularies, axis => axis.Vocabulary, vocabulary => vocabulary.Id, (_, vocabulary) => new Crumb(vocabulary.Label, addresses.Of(RecordId.Vocabulary(vocabulary.Id)))),
        ];
        ImmutableArray<Crumb> Existing(params IEnumerable<Crumb> links) => [.. links.Where(link => files.Contains(link.Path.File))];

        return new SiteFrame(
            site,
            addresses,
            Existing([.. AxesThat(areMain: true), new("Cases", addresses.Cases), new("Map", addresses.Map)]),
            Existing(
            [
                .. AxesThat(areMain: false),
                new("Questions of the ward", addresses.Questions),
                new("Journeys", addresses.Journeys),
                new("Evidence map", addresses.Evidence),
                new("Disagreements", addresses.Disagreements),
                new("Statements", addresses.Statements),
                new("Review tables", addresses.Tables),
                new("Sources", addresses.Sources),
                new("Glossary", addresses.Glossary),
                new("Data", addresses.Downloads),
                .. Prose(addresses),
            ]),
            Existing([new("Data", addresses.Downloads), .. Prose(addresses), new("Disclaimer", addresses.Of(RecordId.Page("disclaimer")))]),
            files.Contains(addresses.Search.File) ? addresses.Search : null,
            liveReload);
    }

    private static IEnumerable<Crumb> Prose(Addresses addresses) =>
    [
        new("Method", addresses.Of(RecordId.Page("method"))),
        new("About", addresses.Of(RecordId.Page("about"))),
        new("Contribute", addresses.Of(RecordId.Page("contribute"))),
    ];
}
