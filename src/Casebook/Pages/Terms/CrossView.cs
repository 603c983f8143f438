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

    /// <summary>The table of a term against one axis; null when no patient of it is counted there.</summary>
    public static CrossView? Of(PageContext context, Facets facets, TermNode term, string axis)
    {
        var vocabulary = context.Knowledge.Vocabulary(axis);
        var patients = term.Counts.Patients.AddRange(term.Counts.NearMimics);
        var met = patients.SelectMany(patient => patient.On(axis).Counted).CountBy(id => id).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToArray();
        if (vocabulary is null || met.Length == 0) return null;

        ImmutableArray<TermNode> rows = [.. met.Take(MostRows).Select(pair => context.Knowledge.Term(pair.Key)!).OrderByDescending(row => patients.Count(patient => patient.IsUnder(row.Id))).ThenBy(row => row.Id)];
        var narrower = ColumnsOf(context, term);
        var table = CrossTable.Between(rows, [.. narrower, term]);
        return new CrossView(
            $"by-{axis}",
            vocabulary.Label,
            narrower.IsEmpty ? $"Patients by {vocabulary.Singular}" : $"Patients by {vocabulary.Singular}; one who stands in two columns stands once in the sum",
            SentenceCase.Of(vocabulary.Singular),
            context.Links(narrower),
            [.. rows.Select((row, at) => RowOf(at, row))],
            met.Length - rows.Length,
            term.Counts.Patients.Count(patient => patient.On(axis).Counted.IsEmpty));

        CrossRowView RowOf(int at, TermNode row) => new(
            context.Link(row),
            [.. narrower.Select((column, cell) => CountCell.Of(table[at, cell], facets.AddressOf(row, column)))],
            CountCell.Of(table[at, narrower.Length], facets.AddressOf(row, term)));
    }

    /// <summary>The narrower terms that patients are coded with; where they are too many, those directly below the term.</summary>
    private static ImmutableArray<TermNode> ColumnsOf(PageContext context, TermNode term)
    {
        var below = term.AllNarrower.ToHashSet();
        var coded = term.Counts.Patients.SelectMany(patient => patient.On(term.Id.Scope).Counted).Select(id => context.Knowledge.Term(id)!).Where(below.Contains).ToHashSet();
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
