using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Casebook.Diagnostics;
using Casebook.Links;
using Casebook.Model;
using Casebook.Prose;

namespace Casebook.Tests.Prose;

/// <summary>Prose finds its references, refuses what could harm or rot, and is drawn without a word unescaped.</summary>
public class ProseTests
{
    private static readonly Addresses Addresses = new(
        new SiteConfig("", "", "", "en", "", "", "", "", null, [new Axis("sites", "sites", true, default)], default),
        SiteOrigin.Parse("https://o.github.io/repo/")!,
        AssetFingerprint.Of([]));

    [Fact]
    public void References_are_found_with_their_places()
    {
        var text = Scan("See [[sciatic-nerve]].\n\n- a *[[sites:s1-root]]*\r\n- [the root](sites:s1-root) and [[statements:emg/s1]]\n\n| a | b |\n|---|---|\n| x | [[mri]] |\n");
        Assert.Equal(
            [
                ("", "sciatic-nerve", "t.md(1,5)"), ("sites", "s1-root", "t.md(3,6)"), ("sites", "s1-root", "t.md(4,3)"),
                ("statements", "emg/s1", "t.md(4,33)"), ("", "mri", "t.md(8,7)"),
            ],
            text.References.Select(reference => (reference.Scope, reference.Id, reference.Span.ToString())));
    }

    [Fact]
    public void Code_holds_no_references() => Assert.Empty(Scan("`[[a]]`\n\n```\n[[b]]\n```\n").References);

    [Theory]
    [InlineData("a <b>c</b>", "CB503", "t.md(1,3)")]
    [InlineData("x\n\n<script>alert(1)</script>", "CB503", "t.md(3,1)")]
    [InlineData("<!-- note -->", "CB503", "t.md(1,1)")]
    [InlineData("go [home](/cases/)", "CB502", "t.md(1,4)")]
    [InlineData("[a](//evil.org)", "CB502", "t.md(1,1)")]
    [InlineData("[a](../x.md)", "CB502", "t.md(1,1)")]
    [InlineData("[a](#x)", "CB502", "t.md(1,1)")]
    [InlineData("[a](javascript:alert)", "CB502", "t.md(1,1)")]
    [InlineData("[a](JaVaScRiPt:alert(1))", "CB502", "t.md(1,1)")]
    [InlineData("[a](&#106;avascript:alert)", "CB502", "t.md(1,1)")]
    [InlineData("[a](java&#10;script:alert)", "CB502", "t.md(1,1)")]
    [InlineData("[a](vbscript:x)", "CB502", "t.md(1,1)")]
    [InlineData("[a](data:text/html,x)", "CB502", "t.md(1,1)")]
    [InlineData("[a](http://example.org)", "CB502", "t.md(1,1)")]
    [InlineData("<javascript:alert(1)>", "CB502", "t.md(1,1)")]
    [InlineData("<http://example.org>", "CB502", "t.md(1,1)")]
    [InlineData("[](https://example.org)", "CB501", "t.md(1,1)")]
    [InlineData("[[Sciatic Nerve]]", "CB501", "t.md(1,1)")]
    [InlineData("![x](https://example.org/x.png)", "CB506", "t.md(1,1)")]
    [InlineData("word {.red}", "CB506", "t.md(1,6)")]
    [InlineData("# Title {#id}", "CB506", "t.md(1,9)")]
    [InlineData("a {onclick=x}", "CB506", "t.md(1,3)")]
    [InlineData("[a][b]\n\n[b]: https://example.org\n", "CB506", "t.md(3,1)")]
    [InlineData("[a [[b]]](https://example.org)", "CB506", "t.md(1,4)")]
    [InlineData("[a](https://example.org \"title\")", "CB506", "t.md(1,1)")]
    public void What_is_refused_is_named_with_its_place(string markdown, string code, string place)
    {
        var found = Faults(markdown);
        Assert.Contains((code, place), found.Select(fault => (fault.Code.Id, fault.Span.ToString())));
    }

    [Theory]
    [InlineData("[a](https://example.org)")]
    [InlineData("<https://example.org/x?y=1>")]
    [InlineData("<a.b@example.org>")]
    [InlineData("[write](mailto:a@example.org)")]
    [InlineData("5 < 6 & 7 > 2, {a, b}, S1 [sic], \\<b>")]
    [InlineData("> quote\n\n1. one\n2. two\n\n---\n\n**bold** _em_ `code`")]
    public void What_is_allowed_is_not_reported(string markdown) => Assert.Empty(Faults(markdown));

    [Fact]
    public void A_text_is_drawn_with_its_links()
    {
        var html = Render("# T\n\n## The *nerve*\n\nÄ & [[s1-root]], [the root](sites:s1-root), [DOI](https://doi.org/10.1/x?a&b).\n\n- a\n- b\n", new ProseShape(1, "n-", SkipsTitle: true));
        Assert.Equal(
            "<h3 id=\"n-the-nerve\">The <em>nerve</em></h3>\n<p>Ä &amp; <a href=\"/repo/sites/s1-root/\">S1 root</a>, <a href=\"/repo/sites/s1-root/\">the root</a>, "
            + "<a href=\"https://doi.org/10.1/x?a&amp;b\">DOI</a>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n",
            html);
    }

    [Fact]
    public void A_table_has_heads_and_cells()
    {
        var document = new HtmlParser().ParseDocument(Render("| a | b |\n|---|---|\n| `x` | **y** |\n"));
        Assert.Equal(["a", "b"], document.QuerySelectorAll("th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal("<code>x</code>", document.QuerySelector("td")!.InnerHtml);
    }

    [Fact]
    public void A_reference_that_nothing_knows_is_drawn_as_words() => Assert.Equal("<p>no such and x</p>\n", Render("[[no-such]] and [x](sites:none)"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)>")]
    [InlineData("[a](javascript:alert(1)) <javascript:alert(1)> [b](data:x)")]
    [InlineData("`<b>` &lt;i> \\<u>")]
    [InlineData("[a\"onclick=x](https://e.org/\"onclick=x)")]
    public void Even_a_refused_text_is_drawn_without_harm(string markdown)
    {
        var document = new HtmlParser().ParseDocument(Render(markdown));
        Assert.Empty(document.QuerySelectorAll("script, img, b, i, u, [onclick], [href^=javascript], [href^=data]"));
    }

    [Fact]
    public void Headings_have_places_and_the_ids_they_are_drawn_with()
    {
        var text = Scan("## The nerve\n\nx\n\n## The nerve\n");
        Assert.Equal([("The nerve", "the-nerve", 1), ("The nerve", "the-nerve-2", 5)], ProseOutline.Headings(text).Select(heading => (heading.Words, heading.Id, heading.Span.Line)));
    }

    [Fact]
    public void Plain_words_are_left_for_search()
    {
        var text = Scan("## The *nerve*\n\nSee [[s1-root]] &amp; `code`;\nthen [more](sites:x).\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n");
        Assert.Equal("The nerve\nSee S1 root & code; then more.\none\ntwo\na\nb\nc\nd", ProseOutline.Text(text, _ => "S1 root"));
        Assert.StartsWith("The nerve\nSee s1 root", ProseOutline.Text(text), StringComparison.Ordinal);
    }

    public static TheoryData<string> Nasty { get; } = new(
        [
            "[", "]", "*", "_", "> ", ">", "`", "``a`", "|", "a|", "a|b\n", "|\n", "[a](", "[a](<", "![", "[]", "[[", "[[a", "]]", "[[a]]", "*a ", "**a *b ", "a**b", "*_", "*x[", "- ", "1. ", "<", "<a ", "<!--", "&",
            "\\", "# a\n", "a\n", "a\n=\n", "```\n", "[x]: y\n", "[x]:", "|:-:|\n", "a|*\n", "[|", "`|", "{.a", "{a=", "(", "[a](b)", "[a](https://e.org)", "\0", "\t", "-\t", "<https://a.b>", "&amp;", "é́",
        ]);

    [Theory]
    [MemberData(nameof(Nasty))]
    public void Sixty_four_kilobytes_of_a_nasty_pattern_are_judged_and_drawn_within_a_small_stack_and_sixteenfold_markup(string pattern)
    {
        foreach (var stretch in new[] { 60_000, 5_000, 790 })
        {
            var unit = string.Concat(Enumerable.Repeat(pattern, stretch / pattern.Length)) + "\n\n";
            var markdown = string.Concat(Enumerable.Repeat(unit, 60_000 / unit.Length));
            Assert.InRange(MarkupOf(markdown), 0, 16 * 65_536);
        }
    }

    private static int MarkupOf(string markdown)
    {
        var markup = 0;
        var thread = new Thread(
            () =>
            {
                var bag = new DiagnosticBag();
                var text = ProseScanner.Scan("t.md", markdown, bag);
                if (!bag.HasErrors) markup = ProseRenderer.Render(text, _ => null).Markup.Length;
            },
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        return markup;
    }

    [Fact]
    public void A_longer_text_is_refused_unread() => Assert.Equal("CB505", Assert.Single(Faults(new string('a', 70_000))).Code.Id);

    private static ProseText Scan(string markdown)
    {
        var bag = new DiagnosticBag();
        var text = ProseScanner.Scan("t.md", markdown, bag);
        Assert.Empty(bag.Sorted());
        return text;
    }

    private static ImmutableArray<Diagnostic> Faults(string markdown)
    {
        var bag = new DiagnosticBag();
        _ = ProseScanner.Scan("t.md", markdown, bag);
        return bag.Sorted();
    }

    private static string Render(string markdown, ProseShape shape = default) => ProseRenderer.Render(
        ProseScanner.Scan("t.md", markdown, new DiagnosticBag()),
        reference => reference.Id == "s1-root" ? new ProseLink(Addresses.Of(RecordId.Term("sites", "s1-root")), "S1 root") : null,
        shape).Markup;
}
