using System.Collections.Immutable;
using System.Globalization;
using Casebook.Links;
using Casebook.Model;
using Casebook.Prose;

namespace Casebook.Pages.Reference;

/// <summary>A page of prose: about, method and the like.</summary>
/// <param name="Headings">For the list of contents.</param>
/// <param name="Figures">Counted when the site is built; only the method has them.</param>
/// <param name="Readings">How the two readings of each paper agree; only the method has them.</param>
public sealed record ProsePageView(string Title, ProseHtml Text, ImmutableArray<(string Id, string Words)> Headings, ImmutableArray<FigureLine> Figures, ImmutableArray<ReadingsLine> Readings)
{
    /// <summary>Long enough for a list of contents beside the text.</summary>
    public bool IsSplit => Headings.Length >= ContentsFrom;

    private const string Method = "method";
    private const int ContentsFrom = 4;

    /// <summary>Every page of prose that is not the introduction of another page.</summary>
    public static IEnumerable<Page> Plan(PageContext context) => context.Knowledge.Content.Pages
        .Where(page => context.Addresses.Of(RecordId.Page(page.Id)).File != context.Addresses.Glossary.File)
        .Select(page => Page.Of(
            context.Addresses.Of(RecordId.Page(page.Id)),
            new PageHead(page.Title, $"{page.Title}: {context.Knowledge.Site.Title}, {context.Knowledge.Site.Tagline}.")
            {
                SourceFile = $"content/pages/{page.Id}.md",
                IsSplit = HeadingsOf(page).Length >= ContentsFrom,
            },
            () => new ProsePageView(page.Title, context.Prose(page.Text, new ProseShape(SkipsTitle: true)), HeadingsOf(page), page.Id == Method ? FiguresOf(context) : [], page.Id == Method ? ReadingsOf(context) : [])));

    private static ImmutableArray<(string Id, string Words)> HeadingsOf(ProsePage page) =>
        [.. ProseOutline.Headings(page.Text).Where(heading => heading.Level == 2).Select(heading => (heading.Id, heading.Words))];

    private static ImmutableArray<FigureLine> FiguresOf(PageContext context)
    {
        var (knowledge, figures) = (context.Knowledge, context.Knowledge.Figures);
        var phrases = knowledge.Sources.Sum(source => source.Printed.Length);
        var facts = knowledge.Content.Cases.SelectMany(record => record.Facts).ToArray();
        return
        [
            Line(figures.Sources, "papers read"),
            Line(figures.Cases, "full cases"),
            Line(figures.Rows, "rows of patients in published tables"),
            Line(figures.Patients.Total, "patients with a nerve involved"),
            Line(figures.NearMimics.Total, "near mimics, counted apart"),
            Line(figures.Statements, "general claims"),
            Line(figures.Disagreements, "disagreements on record"),
            Line(facts.Length, "facts recorded of the full cases"),
            Line(facts.Count(fact => fact.Absence is not null), "of these, absences"),
            Line(phrases, "phrases copied from papers, each with its place"),
        ];
    }

    private static ImmutableArray<ReadingsLine> ReadingsOf(PageContext context) =>
    [
        .. context.Knowledge.Content.Extractions.Select(extraction => new ReadingsLine(
            context.Link(RecordId.Source(extraction.Source)),
            extraction.Facts.Length,
            extraction.Count(Agreement.Agree),
            extraction.Count(Agreement.Differ),
            extraction.Count(Agreement.FirstOnly),
            extraction.Count(Agreement.SecondOnly),
            context.Addresses.Extraction(extraction.Source))),
    ];

    private static FigureLine Line(int number, string what) => new(number.ToString(CultureInfo.InvariantCulture), what);
}

/// <summary>A figure with its unit.</summary>
public sealed record FigureLine(string Number, string What);

/// <summary>How the two readings of one paper agree, counted in lines of its table.</summary>
public sealed record ReadingsLine(LinkView Source, int Facts, int Agree, int Differ, int FirstOnly, int SecondOnly, UrlPath Table);
