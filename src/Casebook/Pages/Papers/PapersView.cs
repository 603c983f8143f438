using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Papers;

/// <summary>A page of the list of papers.</summary>
public sealed record PapersView(ImmutableArray<PaperEntry> Entries, Paging Paging)
{
    /// <summary>The list's pages and each paper's own.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var sources = context.Knowledge.Sources;
        return Paging.Over(context.Addresses, context.Addresses.Sources, sources.Length)
            .Select(paging => Page.Of(
                paging.Path,
                new PageHead("Sources" + paging.Suffix, "The papers read for this casebook, what was read of each and what it gave."),
                () => new PapersView([.. paging.Cut(sources).Select(holdings => PaperEntry.Of(context, holdings))], paging)))
            .Concat(sources.Select(holdings => PaperView.Plan(context, holdings)));
    }
}

/// <summary>A paper in a list, with what it gave. <c>Title</c> is empty when it is not known.</summary>
public sealed record PaperEntry(LinkView Name, string Title, int Cases, int Rows, int Statements, int Told, int Disagreements)
{
    public static PaperEntry Of(PageContext context, SourceHoldings holdings) => new(
        new LinkView(ReportNames.OfSource(holdings.Source), context.Addresses.Of(holdings.Id)),
        holdings.Source.Title.HasValue ? holdings.Source.Title.Value : "",
        holdings.Cases.Length,
        RowsOf(holdings),
        holdings.Statements.Length,
        holdings.Told.Length,
        holdings.Disagreements.Length);

    /// <summary>The rows of patients tables that a paper gave.</summary>
    public static int RowsOf(SourceHoldings holdings) => holdings.Tables.Where(table => table.Kind == TableKind.Patients).Sum(table => table.Rows.Length);
}
