using Casebook.Diagnostics;
using Casebook.Model;
using Casebook.Sources;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Slips;

/// <summary>What an editor types is what is read: YAML's own ideas of numbers, times and nothing do not apply.</summary>
public class ScalarsTests
{
    private const string Case = "content/cases/doe-2020.yml";

    [Theory]
    [InlineData("012")]
    [InlineData("0o14")]
    [InlineData("12:30")]
    [InlineData("1.50")]
    [InlineData("1e3")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("2024-02-29")]
    [InlineData("=")]
    [InlineData("T2b, N0, M0")]
    [InlineData("CD4#3")]
    [InlineData("L4–L5 / S1")]
    public void A_plain_text_stays_as_typed(string text) => Assert.Equal(text, Title($"title: {text}"));

    [Theory]
    [InlineData("title: \"CD4 #3\"", "CD4 #3")]
    [InlineData("title: \"a: b, [c] {d}\"", "a: b, [c] {d}")]
    [InlineData("title: 'the nerve''s length'", "the nerve's length")]
    [InlineData("title: \"quoted\" # a comment behind a quoted text cuts nothing", "quoted")]
    [InlineData("title: 'yes'", "yes")]
    [InlineData("title: two\n  lines", "two lines")]
    [InlineData("title: |-\n  two\n  lines", "two\nlines")]
    [InlineData("title: 𝛽 Sjögren سرطان 腫瘍", "𝛽 Sjögren سرطان 腫瘍")]
    public void A_text_that_YAML_would_break_can_be_quoted_or_folded(string line, string title) => Assert.Equal(title, Title(line));

    [Fact]
    public void A_comment_behind_a_list_is_no_fault() => Assert.Equal("T", Title("title: T\nleaves-out: [a, b] # both", "leaves-out:\n  - Whether the nerve was tested\n"));

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing(string mark, string lineEnd)
    {
        using var site = TestSite.OfBase();
        var expected = Read(site);
        site.Rewrite(text => mark + text.Replace("\n", lineEnd, StringComparison.Ordinal));
        var actual = Read(site);
        Assert.Equal(expected.Cases[0].Facts.Select(fact => (fact.Path, fact.Text, fact.Evidence.Span)), actual.Cases[0].Facts.Select(fact => (fact.Path, fact.Text, fact.Evidence.Span)));
        Assert.Equal(expected.Pages[0].Title, actual.Pages[0].Title);
    }

    private static string Title(string line, string taken = "")
    {
        using var site = TestSite.With(Case, "title: Carcinoma in the long nerve", line);
        var file = Path.Combine(site.Root, Case);
        if (taken.Length > 0) File.WriteAllText(file, File.ReadAllText(file).Replace(taken, "", StringComparison.Ordinal));
        return Read(site).Cases[0].Title;
    }

    private static Content Read(TestSite site)
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(site.Read(bag), bag);
        Verdict.None(bag.Sorted().Select(fault => fault.ToString()));
        return content!;
    }
}
