using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
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

    /// <summary>The tables of a term against these axes, without those on which no patient of it is counted.</summary>
    public static ImmutableArray<CrossView> Of(PageContext context, Facets facets, TermNode term, IEnumerable<string> axes)
    {
        var columns = ColumnsOf(context, term);
        return [.. axes.Select(axis => Of(context, facets, term, columns, axis)).OfType<CrossView>()];
    }

    private static CrossView? Of(PageContext context, Facets facets, TermNode term, ImmutableArray<TermNode> narrower, string axis)
    {
        var vocabulary = context.Knowledge.Vocabulary(axis);
        var terms = context.Knowledge.Terms(axis);
        var met = terms.Select(node => (Node: node, Count: term.Counts.CodedWith(node))).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Node.Id).ToArray();
        if (vocabulary is null || met.Length == 0) return null;

        ImmutableArray<TermNode> rows = [.. met.Take(MostRows).Select(pair => pair.Node).OrderByDescending(row => term.Counts.Under(row).All).ThenBy(row => row.Id)];
        var table = CrossTable.Between(rows, [.. narrower, term]);
        return new CrossView(
            $"by-{axis}",
            vocabulary.Label,
            narrower.IsEmpty ? $"Patients by {vocabulary.Singular}" : $"Patients by {vocabulary.Singular}; one who stands in two columns stands once in the sum",
            SentenceCase.Of(vocabulary.Singular),
            context.Links(narrower),
            [.. rows.Select((row, at) => RowOf(at, row))],
            met.Length - rows.Length,
            term.Counts.Patients.Length - term.Counts.InPatients.Shared(PatientSet.Union(terms.Select(node => node.Counts.Coded))));

        CrossRowView RowOf(int at, TermNode row) => new(
            context.Link(row),
            [.. narrower.Select((column, cell) => CountCell.Of(table[at, cell], facets.AddressOf(row, column)))],
            CountCell.Of(table[at, narrower.Length], facets.AddressOf(row, term)));
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
}

public sealed record CrossRowView(LinkView Term, ImmutableArray<CountCell> Cells, CountCell Sum);

/// <summary>A number of patients, near mimics beside it, and the list of those patients where the filters can make it.</summary>
public sealed record CountCell(int Patients, int NearMimics, UrlPath? Href)
{
    public static CountCell Of(CrossCell cell, UrlPath? href) => new(cell.Patients, cell.NearMimics, cell.Patients > 0 ? href : null);

    public bool IsEmpty => Patients == 0 && NearMimics == 0;
}
