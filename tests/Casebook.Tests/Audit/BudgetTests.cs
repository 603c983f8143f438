using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Audit;

/// <summary>How much a reader loads: what SITE promises of every page, compressed as a server sends it.</summary>
public partial class BudgetTests
{
    private const int MostHtml = 30 * 1024, MostStyle = 12 * 1024, MostScript = 25 * 1024;

    [Fact]
    public void No_page_is_larger_than_thirty_kilobytes() =>
        Verdict.None(AuditedSite.Pages.Keys.Select(path => (path, Size: BuiltSite.Compressed(AuditedSite.Site.Bytes(path)))).Where(page => page.Size > MostHtml).Select(page => $"{page.path}: {page.Size} bytes"));

    [Fact]
    public void The_styles_are_not_larger_than_twelve_kilobytes() =>
        Verdict.None(AuditedSite.EachPage(page => Over(MostStyle, page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!))).Select(fault => fault[(fault.IndexOf(':', StringComparison.Ordinal) + 2)..]));

    [Fact]
    public void The_scripts_that_a_page_loads_at_once_are_not_larger_than_twenty_five_kilobytes() => Verdict.None(AuditedSite.EachPage(page => Over(MostScript, Scripts(page))));

    private static IEnumerable<string> Over(int most, IEnumerable<string> addresses)
    {
        var files = addresses.Select(address => AuditedSite.FileOf(new Uri(AuditedSite.Origin, address))!).Distinct().Order(StringComparer.Ordinal).ToArray();
        var size = files.Sum(file => BuiltSite.Compressed(AuditedSite.Site.Bytes(file)));
        return size > most ? [$"{size} bytes in {string.Join(", ", files.Select(Path.GetFileName))}"] : [];
    }

    /// <summary>The page's own scripts, and whatever they import at once or when an element of the page asks.</summary>
    private static HashSet<string> Scripts(IHtmlDocument page)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!));
        while (waiting.TryPop(out var address))
        {
            if (!found.Add(address)) continue;
            var here = new Uri(AuditedSite.Origin, address);
            foreach (Match match in Import().Matches(AuditedSite.Site.Text(AuditedSite.FileOf(here)!))) waiting.Push(new Uri(here, match.Groups[1].Value).AbsolutePath);
        }

        return found;
    }

    [GeneratedRegex(@"^\s*(?:import|export)\b[^'""();]*['""](\.[^'""]+)['""]", RegexOptions.Multiline)]
    private static partial Regex Import();
}
