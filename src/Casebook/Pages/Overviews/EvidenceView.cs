using System.Collections.Immutable;
using System.Globalization;
using Casebook.Charts;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages.Patients;

namespace Casebook.Pages.Overviews;

/// <summary>What this casebook holds: the first main axis against the second, empty cells visible, with the scope of the search. Bounded: the terms met most often stand in the map.</summary>
public sealed record EvidenceView(
    string Answer,
    string Title,
    string RowHead,
    ImmutableArray<LinkView> Columns,
    ImmutableArray<EvidenceRow> Rows,
    int MoreRows,
    int MoreColumns,
    ImmutableArray<LinkView> Axes,
    string Scope,
    ImmutableArray<FactView> State)
{
    private const int MostRows = 40, MostColumns = 24;
    private const string NoneHeld = "Not told, or contested";

    /// <summary>The page; none for a site with fewer than two axes.</summary>
    public static IEnumerable<Page> Plan(PageContext context) => context.Knowledge.Site.Axes.Length < 2
        ? []
        : [Page.Of(context.Addresses.Evidence, new PageHead("What this casebook holds", "Which tumours at which sites are entered, and which are not yet."), () => Of(context))];

    private static EvidenceView Of(PageContext context)
    {
        var knowledge = context.Knowledge;
        var axes = knowledge.Site.Axes.OrderBy(axis => !axis.IsMain).Take(2).ToArray();
        var facets = context.Facets;
        var (rows, moreRows) = Met(knowledge, axes[0], MostRows);
        var (columns, moreColumns) = Met(knowledge, axes[1], MostColumns);
        var (ofNerve, told) = (NerveSets.Of(knowledge), axes.Select(axis => PatientSet.Union(knowledge.Terms(axis.Vocabulary).Select(node => node.Counts.Coded))).ToArray());
        var built = rows.Select(row => RowOf(row)).Append(Untold()).OfType<EvidenceRow>().ToImmutableArray();
        var cells = rows.Length * columns.Length;
        return new EvidenceView(
            string.Create(CultureInfo.InvariantCulture, $"{CountText.Patients(ofNerve.All.Count)} in {built.Take(rows.Length).Sum(row => row.Cells.Count(cell => cell.Patients > 0))} of {cells} cells. An empty cell means not entered yet, never that it does not happen."),
            $"{knowledge.Vocabulary(axes[0].Vocabulary)?.Label} and {knowledge.Vocabulary(axes[1].Vocabulary)?.Label.ToLowerInvariant()}",
            SentenceCase.Of(knowledge.Vocabulary(axes[0].Vocabulary)?.Singular ?? ""),
            [.. context.Links(columns), LinkView.Plain(NoneHeld)],
            built,
            moreRows,
            moreColumns,
            [.. axes.Select(axis => context.Link(RecordId.Vocabulary(axis.Vocabulary)))],
            knowledge.Site.Scope,
            StateOf(knowledge));

        EvidenceRow RowOf(TermNode row)
        {
            var (here, under) = (ofNerve.All.And(row.Counts.Coded), row.Counts.InPatients);
            // The filters take in narrower terms, a cell does not: a link is given only where both mean the same patients.
            return Cells(
                context.Link(row),
                here,
                column => here.Shared(column.Counts.Coded) == under.Shared(column.Counts.InPatients) ? facets.AddressOf(row, column) : null,
                here.Count == under.Count ? facets.AddressOf(row) : null);
        }

        EvidenceRow? Untold()
        {
            var here = ofNerve.All.Without(told[0]);
            return here.Count == 0 ? null : Cells(LinkView.Plain(NoneHeld), here, _ => null, null);
        }

        EvidenceRow Cells(LinkView name, PatientSet here, Func<TermNode, UrlPath?> link, UrlPath? all) => new(
            name,
            [
                .. columns.Select(column => EvidenceCell.Of(ofNerve.Split(here.And(column.Counts.Coded)), link(column))),
                EvidenceCell.Of(ofNerve.Split(here.Without(told[1])), null),
            ],
            here.Count,
            all);
    }

    /// <summary>The terms that patients of nerve are coded with, the most frequent ones, in the vocabulary's order.</summary>
    private static (ImmutableArray<TermNode> Terms, int More) Met(KnowledgeBase knowledge, Axis axis, int most)
    {
        var met = knowledge.Terms(axis.Vocabulary).Where(node => node.Counts.CodedOfNerve > 0).ToArray();
        var kept = met.OrderByDescending(node => node.Counts.CodedOfNerve).ThenBy(node => node.Id).Take(most).ToHashSet();
        return ([.. met.Where(kept.Contains)], met.Length - kept.Count);
    }

    private static ImmutableArray<FactView> StateOf(KnowledgeBase knowledge)
    {
        var figures = knowledge.Figures;
        var latest = knowledge.Content.Cases.Select(record => record.Dates.Latest).Concat(knowledge.Content.Tables.Select(table => table.Dates.Latest)).Concat(knowledge.Content.Topics.Select(topic => topic.Dates.Latest)).Max();
        return
        [
            Fact("Papers read", figures.Sources.ToString(CultureInfo.InvariantCulture)),
            Fact("Full cases", figures.Cases.ToString(CultureInfo.InvariantCulture)),
            Fact("Review tables", string.Create(CultureInfo.InvariantCulture, $"{figures.Tables}, with {CountText.Of(figures.Rows, "row")} of patients")),
            Fact("General claims", figures.Statements.ToString(CultureInfo.InvariantCulture)),
            Fact("Searched on", knowledge.Site.SearchedOn is { } searched ? DateText.Of(searched) : "no search made"),
            Fact("State of", latest is { } date ? DateText.Of(date) : ""),
        ];

        static FactView Fact(string label, string text) => new(label, text.Length > 0 ? [ValueView.Plain(text)] : [], null);
    }
}

public sealed record EvidenceRow(LinkView Term, ImmutableArray<EvidenceCell> Cells, int Sum, UrlPath? Href);

/// <summary>One cell: its patients as circles or as a number.</summary>
/// <param name="Text">The patients by how much is told, read out.</param>
public sealed record EvidenceCell(int Patients, string Text, Pips Pips, UrlPath? Href)
{
    public static EvidenceCell Of(DetailCount count, UrlPath? href) =>
        new(count.Total, CountText.Levels(count), Pips.Of(count.FullCases, count.TableRows + count.ToldInProse), count.Total > 0 ? href : null);
}

/// <summary>The patients of nerve by how much is told of them.</summary>
internal sealed record NerveSets(PatientSet All, PatientSet FullCases, PatientSet TableRows)
{
    public static NerveSets Of(KnowledgeBase knowledge)
    {
        return new NerveSets(Where(_ => true), Where(patient => patient.Detail == Detail.FullCase), Where(patient => patient.Detail == Detail.TableRow));

        PatientSet Where(Func<PublishedPatient, bool> isMeant) =>
            PatientSet.Of([.. Enumerable.Range(0, knowledge.Patients.Length).Where(number => !knowledge.Patients[number].IsNearMimic && isMeant(knowledge.Patients[number]))]);
    }

    /// <summary>Some of them, counted by how much is told.</summary>
    public DetailCount Split(PatientSet patients)
    {
        var (all, full, rows) = (patients.Count, patients.Shared(FullCases), patients.Shared(TableRows));
        return new DetailCount(full, rows, all - full - rows);
    }
}
