using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Tables;

/// <summary>A page of the list of published tables.</summary>
public sealed record TablesView(ImmutableArray<TableEntry> Entries, Paging Paging)
{
    /// <summary>The list's pages and each table's own.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var tables = context.Knowledge.Content.Tables;
        return Paging.Over(context.Addresses, context.Addresses.Tables, tables.Length)
            .Select(paging => Page.Of(
                paging.Path,
                new PageHead("Review tables" + paging.Suffix, "Published tables as printed and as coded, each row a patient or a finding."),
                () => new TablesView([.. paging.Cut(tables).Select(table => TableEntry.Of(context, table))], paging)))
            .Concat(tables.Select(table => TableView.Plan(context, table)));
    }
}

/// <summary>A table in a list.</summary>
/// <param name="Holds">How many rows of what, how many of them full cases.</param>
public sealed record TableEntry(LinkView Title, string Source, string Holds, string Caption)
{
    public static TableEntry Of(PageContext context, Table table) => new(
        context.Link(RecordId.Table(table.Id)),
        $"{ReportNames.OfSource(context, RecordId.Source(table.Source.Id))}, {table.Where}",
        HoldsOf(table),
        table.Caption);

    /// <summary>The rows in words: <c>17 patients, 1 of them told here as a full case</c>.</summary>
    public static string HoldsOf(Table table)
    {
        var rows = CountText.Of(table.Rows.Length, table.Kind == TableKind.Findings ? "finding" : "patient");
        var joined = table.Rows.Count(row => row.Observation?.Case is not null);
        return joined == 0 ? rows : $"{rows}, {joined} of them told here as a full case";
    }
}
