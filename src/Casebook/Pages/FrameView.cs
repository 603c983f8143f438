using System.Collections.Immutable;
using Casebook.Links;

namespace Casebook.Pages;

/// <summary>The frame of one page, ready to be placed: every word, address and mark of the current place is decided here.</summary>
public sealed record FrameView(
    string Language,
    string DocumentTitle,
    string Title,
    string Description,
    string Kind,
    UrlPath Page,
    string Robots,
    string Modified,
    string SiteTitle,
    string Tagline,
    UrlPath Home,
    ImmutableArray<MenuLink> Menu,
    ImmutableArray<MenuLink> More,
    UrlPath? Search,
    UrlPath SearchIndex,
    ImmutableArray<Crumb> Crumbs,
    string LastCrumb,
    string? MainClass,
    ImmutableArray<Crumb> Footer,
    ExternalAddress? Edit,
    ExternalAddress? Report,
    string Licence,
    ExternalAddress? LicenceAddress,
    UrlPath Styles,
    UrlPath Icon,
    UrlPath ThemeScript,
    UrlPath Script,
    UrlPath? LiveReload)
{
    /// <summary>What the page may load: its own host's files and nothing else, and nothing inline.</summary>
    public static string Policy =>
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>The frame of this page.</summary>
    public static FrameView Of(SiteFrame frame, Page page)
    {
        var (site, head) = (frame.Site, page.Head);
        var isHome = page.Path.IsOn(frame.Home.Path);
        return new FrameView(
            site.Language,
            isHome ? $"{site.Title} – {site.Tagline}" : $"{head.Title} – {site.Title}",
            head.Title,
            head.Description,
            isHome ? "website" : "article",
            page.Path,
            head.IsHidden ? "noindex" : "",
            head.Modified?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
            site.Title,
            site.Tagline,
            frame.Home.Path,
            [.. frame.Menu.Select(link => Mark(link, page))],
            [.. frame.More.Select(link => Mark(link, page))],
            frame.Search,
            frame.SearchIndex,
            isHome ? [] : [frame.Home, .. head.Crumbs],
            head.ShortTitle.Length > 0 ? head.ShortTitle : head.Title,
            head.IsSplit ? "split" : null,
            frame.Footer,
            site.Edit.Length > 0 && head.SourceFile.Length > 0 ? ExternalAddress.Parse(site.Edit + head.SourceFile) : null,
            frame.Report,
            site.Licence,
            frame.LicenceAddress,
            frame.Styles,
            frame.Icon,
            frame.ThemeScript,
            frame.Script,
            frame.LiveReload);
    }

    private static MenuLink Mark(Crumb link, Page page) =>
        new(link.Label, link.Path, link.Path.IsOn(page.Path) ? "page" : page.Head.Crumbs.Any(crumb => crumb.Path.IsOn(link.Path)) ? "true" : null);
}

/// <summary>A link of the menu; <c>Current</c> is the value of <c>aria-current</c>, or null.</summary>
public sealed record MenuLink(string Label, UrlPath Path, string? Current);
