using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Exports;
using Casebook.Model;

namespace Casebook.Tests.Exports;

/// <summary>What reference managers get of a paper: what is known, escaped, and nothing for what is not.</summary>
public class CitationTests
{
    private static readonly SourceSpan Span = SourceSpan.File("content/sources/doe-2020.yml");

    private static readonly Source Paper = new(
        "doe-2020", "article-journal", Known("50 % of {nerves} & roots"), new Fact<ImmutableArray<Author>>([new("Doe", "J"), new("Nerve Group", "")], true, null, null, Evidence.None(Span)),
        Known("J Test"), Known("2020"), Known("1"), Untold, Known("3–9"), Known("10.1/a_b"), Untold, Untold, Untold, Untold, Untold, Untold, Untold, Untold, Untold,
        "extracted full text", "", 0, "", "", Dates.None, [], Span);

    private static Fact<string> Untold => new("", false, Absence.NotInTextRead, null, Evidence.None(Span));

    [Fact]
    public void BibTeX_escapes_what_TeX_would_act_on_and_leaves_out_what_is_not_known() =>
        Assert.Equal(
            "@article{doe-2020,\n  author = {Doe, J and {Nerve Group}},\n  title = {{50 \\% of {nerves} \\& roots}},\n  journal = {J Test},\n  year = {2020},\n  volume = {1},\n  pages = {3--9},\n  doi = {10.1/a_b}\n}\n",
            BibTex.Entry(Paper));

    [Fact]
    public void A_lone_brace_cannot_end_an_entry_early() =>
        Assert.Contains("  title = {{a b}},\n", BibTex.Entry(Paper with { Title = Known("a} b") }), StringComparison.Ordinal);

    [Fact]
    public void RIS_has_one_tag_a_line_and_ends_the_record() =>
        Assert.Equal(
            "TY  - JOUR\r\nID  - doe-2020\r\nAU  - Doe, J\r\nAU  - Nerve Group\r\nTI  - 50 % of {nerves} & roots\r\nJO  - J Test\r\nPY  - 2020\r\nVL  - 1\r\nSP  - 3\r\nEP  - 9\r\nDO  - 10.1/a_b\r\nER  - \r\n",
            Ris.Entry(Paper));

    [Fact]
    public void A_line_break_in_a_title_starts_no_tag() =>
        Assert.Contains("TI  - a ER  - b\r\n", Ris.Entry(Paper with { Title = Known("a\nER  - b") }), StringComparison.Ordinal);

    private static Fact<string> Known(string text) => new(text, true, null, null, Evidence.None(Span));
}
