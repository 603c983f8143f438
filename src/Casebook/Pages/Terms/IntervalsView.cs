using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Knowledge;

namespace Casebook.Pages.Terms;

/// <summary>Times between the milestones of full cases: dots, and a table that names both ends of each.</summary>
/// <param name="Rows">The known ones; bounded.</param>
/// <param name="More">Known intervals left out of the table.</param>
/// <param name="Unknown">Kinds of interval with the number of cases in which they cannot be derived.</param>
public sealed record IntervalsView(DotChart Chart, string Description, ImmutableArray<IntervalRow> Rows, int More, ImmutableArray<string> Unknown)
{
    private const int Most = 40;

    /// <summary>The intervals of these cases; null when none can be derived.</summary>
    public static IntervalsView? Of(PageContext context, ImmutableArray<CaseNode> cases)
    {
        var kinds = IntervalKind.All.Select((kind, at) => (Kind: kind, Cases: cases.Select(node => (Case: node, Interval: node.Intervals[at])).ToArray())).ToArray();
        var known = kinds.Select(kind => (kind.Kind, Known: kind.Cases.Where(pair => pair.Interval.Elapsed.IsKnown).OrderBy(pair => pair.Interval.Elapsed.Middle).ToArray())).Where(kind => kind.Known.Length > 0).ToArray();
        var chart = DotChart.Of([.. known.Select(kind => (kind.Kind.Label, kind.Known.Select(pair => ValueOf(context, pair.Case, pair.Interval)).ToImmutableArray()))]);
        if (chart is null) return null;
        var rows = known.SelectMany(kind => kind.Known).ToArray();
        return new IntervalsView(
            chart,
            string.Join(". ", known.Select(kind => $"{kind.Kind.Label}: known in {kind.Known.Length} of {CountText.Of(cases.Length, "full case")}")) + ".",
            [.. rows.Take(Most).Select(pair => IntervalRow.Of(context, pair.Case, pair.Interval))],
            Math.Max(0, rows.Length - Most),
            [.. kinds.Select(kind => (kind.Kind.Label, Count: kind.Cases.Count(pair => !pair.Interval.Elapsed.IsKnown))).Where(kind => kind.Count > 0).Select(kind => $"{kind.Label}: {kind.Count} of {cases.Length}")]);
    }

    private static DotValue ValueOf(PageContext context, CaseNode node, Interval interval)
    {
        var name = ReportNames.Of(context, node.Report);
        return new DotValue(interval.Elapsed.Earliest!.Value, interval.Elapsed.Latest!.Value, name.Text, name.Href);
    }
}

/// <summary>One interval: its kind, its case, the events at both ends, and its length as printed or computed.</summary>
public sealed record IntervalRow(string Kind, LinkView Case, string From, string To, string Time, bool IsComputed)
{
    public static IntervalRow Of(PageContext context, CaseNode node, Interval interval) => new(
        interval.Kind.Label,
        ReportNames.Of(context, node.Report),
        interval.From.Label,
        interval.To.Label,
        interval.Elapsed.Text,
        !interval.Elapsed.IsPrinted);
}
