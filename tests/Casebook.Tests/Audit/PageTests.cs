using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Casebook.Tests.Audit;

/// <summary>What every page has: a title, one heading above all, tables that can be read aloud, nothing that its own policy refuses.</summary>
public class PageTests
{
    [Fact]
    public void Every_page_has_a_title_a_description_and_its_address()
    {
        Verdict.None(AuditedSite.EachPage(page => string.IsNullOrWhiteSpace(page.Title) ? ["no title"] : []));
        Verdict.None(AuditedSite.EachPage(page => Content(page, "meta[name=description]") is { Length: > 20 } ? [] : ["no description"]));
        Verdict.None(AuditedSite.Pages.Where(page => page.Key != "404.html" && page.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href") != AuditedSite.AddressOf(page.Key).AbsoluteUri).Select(page => page.Key));
        Verdict.None(AuditedSite.EachPage(page => page.DocumentElement.GetAttribute("lang") is { Length: > 0 } ? [] : ["no language"]));
    }

    [Fact]
    public void No_page_needs_mending_by_the_parser() => Verdict.None(AuditedSite.Mended);

    [Fact]
    public void No_two_pages_have_one_title() =>
        Verdict.None(AuditedSite.Pages.GroupBy(page => page.Value.Title).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(page => page.Key))}"));

    [Fact]
    public void Every_page_has_one_main_heading_and_leaves_no_level_out()
    {
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("h1").Length == 1 ? [] : [$"{page.QuerySelectorAll("h1").Length} h1"]));
        Verdict.None(AuditedSite.EachPage(Skipped));
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Where(heading => heading.TextContent.Trim().Length == 0).Select(heading => $"an empty {heading.LocalName}")));
    }

    [Fact]
    public void No_id_stands_twice_on_a_page() =>
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"id '{group.Key}' {group.Count()} times")));

    [Fact]
    public void Every_name_that_is_referred_to_is_there() =>
        Verdict.None(AuditedSite.EachPage(page =>
            from name in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for", "list", "headers" }
            from element in page.QuerySelectorAll($"[{name}]")
            from id in element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            where page.GetElementById(id) is null
            select $"{name} names '{id}'"));

    [Fact]
    public void Every_table_has_a_caption_and_headers_with_scope()
    {
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("table").Where(table => table.QuerySelector("caption") is null or { TextContent.Length: 0 }).Select(table => $"a table without caption: {Begin(table)}")));
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("th:not([scope])").Select(header => $"th without scope: {Begin(header)}")));
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("table").Where(table => table.QuerySelector("th") is null).Select(table => $"a table without header: {Begin(table)}")));
    }

    [Fact]
    public void Nothing_is_inline_that_the_policy_refuses() =>
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("style,[style],script:not([src])").Where(element => element.GetAttribute("type") != "application/ld+json").Select(Begin)
            .Concat(page.All.SelectMany(element => element.Attributes.Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => $"{element.LocalName} {attribute.Name}")))));

    [Fact]
    public void Every_page_declares_its_policy_and_asks_no_other_host()
    {
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelector("meta[http-equiv=Content-Security-Policy]") is null ? ["no policy"] : []));
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("script[src],img[src],iframe,link[rel=stylesheet],link[rel=icon],link[rel=preload],link[rel=modulepreload]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? "").Where(address => !address.StartsWith("/repo/", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_drawing_has_a_name_or_is_hidden_from_those_who_listen() =>
        Verdict.None(AuditedSite.EachPage(page => page.QuerySelectorAll("svg")
            .Where(drawing => drawing.ParentElement?.Closest("svg") is null && drawing.Closest("[aria-hidden=true]") is null)
            .Where(drawing => drawing.GetAttribute("aria-label") is null && drawing.GetAttribute("aria-labelledby") is null && drawing.QuerySelector("title") is null)
            .Select(Begin)));

    [Fact]
    public void No_form_of_words_betrays_a_hole_in_a_template() =>
        Verdict.None(AuditedSite.EachPage(page => new[] { "System.", "Casebook.Model", "Casebook.Pages", "{ ", "ImmutableArray", "NaN", "01/01/0001" }
            .Where(word => (page.QuerySelector("main")?.TextContent ?? "").Contains(word, StringComparison.Ordinal)).Select(word => $"'{word}'")));

    private static IEnumerable<string> Skipped(IHtmlDocument page)
    {
        var last = 0;
        foreach (var heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > last + 1) yield return $"h{level} after h{last}: {heading.TextContent.Trim()}";
            last = level;
        }
    }

    private static string? Content(IHtmlDocument page, string selector) => page.QuerySelector(selector)?.GetAttribute("content");

    private static string Begin(IElement element)
    {
        var text = element.OuterHtml.Replace('\n', ' ');
        return text.Length <= 100 ? text : text[..100] + "…";
    }
}
