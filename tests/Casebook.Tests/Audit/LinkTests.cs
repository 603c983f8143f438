using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Casebook.Tests.Audit;

/// <summary>Every address of every page leads somewhere, under the base path, and every page can be come to from the home page.</summary>
public partial class LinkTests
{
    private static readonly Dictionary<string, HashSet<string>> Anchors = [];

    [Fact]
    public void Every_link_fragment_and_file_resolves_under_the_base_path() =>
        Verdict.None(AuditedSite.Pages.SelectMany(page => AuditedSite.AddressesIn(page.Value).Distinct().Select(address => Fault(page.Key, address)).OfType<string>()));

    [Fact]
    public void Every_address_in_the_style_sheets_resolves() =>
        Verdict.None(
            from path in AuditedSite.Site.Paths
            where path.EndsWith(".css", StringComparison.Ordinal)
            from Match match in CssAddress().Matches(AuditedSite.Site.Text(path))
            where !match.Groups[1].Value.StartsWith("data:", StringComparison.Ordinal)
            let fault = Fault(path, match.Groups[1].Value)
            where fault is not null
            select fault);

    [Fact]
    public void Every_address_in_the_sitemap_and_the_feed_resolves() =>
        Verdict.None(
            from path in AuditedSite.Site.Paths
            where path.EndsWith(".xml", StringComparison.Ordinal)
            from Match match in SiteAddress().Matches(AuditedSite.Site.Text(path))
            let fault = Fault(path, match.Value)
            where fault is not null
            select fault);

    [Fact]
    public void Every_page_is_reachable_from_the_home_page()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var path))
        {
            foreach (var address in AuditedSite.Pages[path].QuerySelectorAll("a[href],form[action]").Select(way => way.GetAttribute("href") ?? way.GetAttribute("action")!))
            {
                if (!Uri.TryCreate(AuditedSite.AddressOf(path), address, out var target) || AuditedSite.FileOf(target) is not { Length: > 0 } file) continue;
                if (AuditedSite.Pages.ContainsKey(file) && seen.Add(file)) waiting.Enqueue(file);
            }
        }

        Verdict.None(AuditedSite.Pages.Keys.Except(seen).Except(["404.html"]));
    }

    [Fact]
    public void The_sitemap_names_every_page_once()
    {
        var listed = SiteAddress().Matches(AuditedSite.Site.Text("sitemap.xml")).Select(match => AuditedSite.FileOf(new Uri(match.Value))!).ToArray();
        Assert.Equal(listed.Distinct(), listed);
        Verdict.None(AuditedSite.Pages.Where(page => page.Value.QuerySelector("meta[name=robots][content*=noindex]") is null).Select(page => page.Key).Except(listed));
    }

    private static string? Fault(string path, string address)
    {
        if (!Uri.TryCreate(AuditedSite.AddressOf(path), address, out var target)) return $"{path}: '{address}' is no address";
        if (target.Scheme is "mailto" or "data") return null;
        if (AuditedSite.FileOf(target) is not { } file) return target.Scheme is "https" ? null : $"{path}: '{address}' leads outside without https";
        if (file.Length == 0) return $"{path}: '{address}' leaves the base path";
        if (!AuditedSite.Site.Has(file)) return $"{path}: '{address}' leads to no file";
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        return fragment.Length == 0 || AnchorsOf(file).Contains(fragment) ? null : $"{path}: '{address}' names no place in {file}";
    }

    private static HashSet<string> AnchorsOf(string file)
    {
        lock (Anchors)
        {
            if (Anchors.TryGetValue(file, out var known)) return known;
            var document = AuditedSite.Pages.TryGetValue(file, out var page) ? page : new HtmlParser().ParseDocument(AuditedSite.Site.Text(file));
            return Anchors[file] = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
        }
    }

    [GeneratedRegex(@"url\(['""]?([^)'""]+)['""]?\)")]
    private static partial Regex CssAddress();

    [GeneratedRegex(@"https://example\.org/[^<""\s]*")]
    private static partial Regex SiteAddress();
}
