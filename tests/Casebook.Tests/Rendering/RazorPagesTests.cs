using System.Buffers;
using System.Text;
using AngleSharp.Html.Parser;
using Casebook.Diagnostics;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages;
using Casebook.Rendering;

namespace Casebook.Tests.Rendering;

/// <summary>The frame around a page.</summary>
public class RazorPagesTests
{
    private static readonly SiteConfig Site = new(
        "Casebook", "cancer & nerve", "https://o.github.io/repo/", "en-GB", "https://example.org/owner/casebook", "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/", "", null, [], SourceSpan.File("site.yml"));

    private static readonly Addresses Addresses = new(Site, SiteOrigin.Parse(Site.Url)!, AssetFingerprint.Of(
        new[] { "css/site.css", "icon.svg", "js/theme.js", "js/main.js" }.Select(path => (path, ReadOnlyMemory<byte>.Empty))));

    private static readonly Page NotFound = NotFoundView.Plan(Addresses);

    [Fact]
    public void A_page_is_one_valid_document_with_its_frame()
    {
        var text = Draw(NotFound with { Head = NotFound.Head with { SourceFile = "content/pages/é.md" } });
        var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(text);
        Assert.StartsWith("<!doctype html>\n<html lang=\"en-GB\">", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Page not found – Casebook", document.Title);
        Assert.Equal("Page not found", document.QuerySelector("main h1")!.TextContent);
        Assert.Equal("https://example.org/owner/casebook/edit/main/content/pages/%C3%A9.md", document.QuerySelector("footer a[href*=edit]")!.GetAttribute("href"));
        Assert.Contains("cancer &amp; nerve", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_of_the_page_for_missing_pages_is_absolute()
    {
        var document = new HtmlParser().ParseDocument(Draw(NotFound));
        var links = document.QuerySelectorAll("[href],[src],[action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
            .Where(link => link != "#main").ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(link.StartsWith("/repo/", StringComparison.Ordinal) || link.StartsWith("https://", StringComparison.Ordinal), link));
    }

    [Fact]
    public void Nothing_inline_is_written_that_the_policy_refuses()
    {
        var document = new HtmlParser().ParseDocument(Draw(NotFound));
        Assert.Empty(document.QuerySelectorAll("style, [style], script:not([src])"));
        Assert.DoesNotContain(document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_menu_holds_only_planned_pages()
    {
        Assert.Empty(SiteFrame.Plan(Site, Addresses, [], [NotFound]).Menu);
        Assert.Equal(["Cases"], SiteFrame.Plan(Site, Addresses, [], [NotFound with { Path = Addresses.Cases }]).Menu.Select(link => link.Label));
    }

    [Fact]
    public void Accents_and_letters_beyond_the_basic_plane_survive()
    {
        var view = new NotFoundView(Addresses.Home, Addresses.Search, [new Crumb("Sjögren 𝛽 <b>", Addresses.Cases)]);
        Assert.Contains("Sjögren", Draw(NotFound with { View = () => view }), StringComparison.Ordinal);
        Assert.Equal("Sjögren 𝛽 <b>", new HtmlParser().ParseDocument(Draw(NotFound with { View = () => view })).QuerySelector("main li:last-child a")!.TextContent);
    }

    [Fact]
    public void Every_view_of_the_table_has_a_template_of_its_own() =>
        Assert.Equal(PageKinds.All.Count, PageKinds.All.Values.Distinct().Count());

    private static string Draw(Page page)
    {
        var pages = new RazorPages();
        var output = new ArrayBufferWriter<byte>();
        pages.Write(SiteFrame.Plan(Site, Addresses, [], [page]), page, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
