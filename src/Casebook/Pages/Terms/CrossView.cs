using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages.Patients;

namespace Casebook.Pages.Terms;

/// <summary>The patients of a term against another axis: rows are the other axis' terms, columns the term's narrower ones and their sum. Bounded in both directions.</summary>
/// <param name="Key">For element ids.</param>
/// <param name="Title">The other axis.</param>
/// <param name="Columns">Narrower terms; empty when the sum says it all.</param>
/// <param name="More">Terms of the other axis left out.</param>
/// <param name="Untold">Patients of whom nothing is counted on the other axis.</param>
public sealed record CrossView(
    string Key,
    string Title,
    string Caption,
    string RowHead,
    ImmutableArray<LinkView> Columns,
    ImmutableArray<CrossRowView> Rows,
    int More,
    int Untold)
{
    private const int MostRows = 14, MostColumns = 10;

    /// <summary>The tables of a term against the other axes, without those on which no patient of it is counted.</summary>
    public static ImmutableArray<CrossView> Of(PageContext context, ImmutableArray<CrossAxis> axes, TermNode term)
    {
        var columns = ColumnsOf(context, term);
        return [.. axes.Where(axis => axis.Vocabulary.Id != term.Id.Scope).Select(axis => Of(context, term, columns, axis)).OfType<CrossView>()];
    }

    private static CrossView? Of(PageContext context, TermNode term, ImmutableArray<TermNode> narrower, CrossAxis axis)
    {
        var met = MetWith(term, axis.Terms);
        if (met.Count == 0) return null;

        ImmutableArray<TermNode> rows = [.. met.Take(MostRows).Select(one => one.Node).OrderByDescending(row => term.Counts.Under(row).All).ThenBy(row => row.Id)];
        var table = CrossTable.Between(rows, [.. narrower, term]);
        return new CrossView(
            axis.Key,
            axis.Vocabulary.Label,
            narrower.IsEmpty ? axis.Caption : axis.CaptionOfColumns,
            axis.RowHead,
            context.Links(narrower),
            [.. rows.Select((row, at) => RowOf(at, row))],
            met.Count - rows.Length,
            term.Counts.Patients.Length - term.Counts.InPatients.Shared(axis.Told));

        CrossRowView RowOf(int at, TermNode row) => new(
            context.Link(row),
            [.. narrower.Select((column, cell) => CellOf(table[at, cell], row, column)), CellOf(table[at, narrower.Length], row, term)]);

        CountCell CellOf(CrossCell cell, TermNode row, TermNode column) => new(cell.Patients, cell.NearMimics, cell.Patients > 0 ? context.Facets.AddressOf(row, column) : null);
    }

    /// <summary>The terms of the other axis that patients of this one are coded with, the most frequent first.</summary>
    private static List<Met> MetWith(TermNode term, ImmutableArray<TermNode> others)
    {
        var met = new List<Met>();
        foreach (var other in others)
            if (term.Counts.CodedWith(other) is > 0 and var count) met.Add(new Met(other, count));
        met.Sort(static (one, two) => one.Count == two.Count ? one.Node.Id.CompareTo(two.Node.Id) : two.Count.CompareTo(one.Count));
        return met;
    }

    /// <summary>The narrower terms that patients are coded with; where they are too many, those directly below the term.</summary>
    private static ImmutableArray<TermNode> ColumnsOf(PageContext context, TermNode term)
    {
        var coded = term.AllNarrower.Where(node => node.Counts.Coded.Shared(term.Counts.InPatients) > 0).ToHashSet();
        ImmutableArray<TermNode> columns = coded.Count <= MostColumns
            ? [.. context.Knowledge.Terms(term.Id.Scope).Where(coded.Contains)]
            : [.. term.Narrower.Where(node => !node.Counts.Patients.IsEmpty).OrderByDescending(node => node.Counts.Patients.Length).ThenBy(node => node.Id).Take(MostColumns)];
        return columns.Length < 2 ? [] : columns;
    }

    private sealed record Met(TermNode Node, int Count);
}

/// <summary>An axis that terms of the others are counted against: its terms and its words, found once for all pages.</summary>
/// <param name="Told">The patients of whom anything is counted on it.</param>
public sealed record CrossAxis(Vocabulary Vocabulary, ImmutableArray<TermNode> Terms, PatientSet Told)
{
    public string Key { get; } = $"by-{Vocabulary.Id}";

    public string RowHead { get; } = SentenceCase.Of(Vocabulary.Singular);

    public string Caption { get; } = $"Patients by {Vocabulary.Singular}";

    /// <summary>The caption where the table has more columns than the sum.</summary>
    public string CaptionOfColumns => $"{Caption}; one who stands in two columns stands once in the sum";

    /// <summary>Every axis, the main ones first.</summary>
    public static ImmutableArray<CrossAxis> All(KnowledgeBase knowledge) =>
    [
        .. from axis in knowledge.Site.Axes
           orderby !axis.IsMain
           let terms = knowledge.Terms(axis.Vocabulary)
           where knowledge.Vocabulary(axis.Vocabulary) is not null
           select new CrossAxis(knowledge.Vocabulary(axis.Vocabulary)!, terms, PatientSet.Union(terms.Select(node => node.Counts.Coded))),
    ];
}

/// <param name="Cells">A cell for each column, then the sum.</param>
public sealed record CrossRowView(LinkView Term, ImmutableArray<CountCell> Cells);

/// <summary>A number of patients, near mimics beside it, and the list of those patients where the filters can make it.</summary>
public sealed record CountCell(int Patients, int NearMimics, UrlPath? Href);
