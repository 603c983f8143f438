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
    public static IntervalsView? Of(KnownIntervals intervals, ImmutableArray<CaseNode> cases)
    {
        var kinds = IntervalKind.All.Select((kind, at) => new Kind(kind.Label, intervals.Of(at, cases))).ToArray();
        var known = kinds.Where(kind => !kind.Known.IsEmpty).ToArray();
        var chart = DotChart.Of([.. known.Select(kind => new DotSeries(kind.Label, [.. kind.Known.Select(one => one.Dot)]))]);
        if (chart is null) return null;
        return new IntervalsView(
            chart,
            string.Join(". ", known.Select(kind => $"{kind.Label}: known in {kind.Known.Length} of {CountText.Of(cases.Length, "full case")}")) + ".",
            [.. known.SelectMany(kind => kind.Known).Take(Most).Select(one => one.Row)],
            Math.Max(0, known.Sum(kind => kind.Known.Length) - Most),
            [.. kinds.Where(kind => kind.Known.Length < cases.Length).Select(kind => $"{kind.Label}: {cases.Length - kind.Known.Length} of {cases.Length}")]);
    }

    private sealed record Kind(string Label, ImmutableArray<KnownInterval> Known);
}
