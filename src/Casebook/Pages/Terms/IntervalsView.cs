using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Knowledge;

namespace Casebook.Pages.Terms;

/// <summary>Times between the milestones of full cases: dots, and a table that names both ends of each.</summary>
/// <param name="Groups">The known ones by kind; bounded.</param>
/// <param name="More">Known intervals left out of the table.</param>
/// <param name="Unknown">Kinds of interval with the number of cases in which they cannot be derived.</param>
public sealed record IntervalsView(DotChart Chart, string Description, ImmutableArray<IntervalGroup> Groups, int More, ImmutableArray<string> Unknown)
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
            FirstOf(known),
            Math.Max(0, known.Sum(kind => kind.Known.Length) - Most),
            [.. kinds.Where(kind => kind.Known.Length < cases.Length).Select(kind => $"{kind.Label}: {cases.Length - kind.Known.Length} of {cases.Length}")]);
    }

    /// <summary>The shortest intervals kind after kind, as many as the table holds.</summary>
    private static ImmutableArray<IntervalGroup> FirstOf(Kind[] known)
    {
        var groups = ImmutableArray.CreateBuilder<IntervalGroup>();
        var room = Most;
        foreach (var kind in known)
        {
            if (room > 0) groups.Add(new IntervalGroup(kind.Label, [.. kind.Known.Take(room).Select(one => one.Row)]));
            room -= kind.Known.Length;
        }

        return groups.ToImmutable();
    }

    private sealed record Kind(string Label, ImmutableArray<KnownInterval> Known);
}

/// <summary>The intervals of one kind, the shortest first.</summary>
public sealed record IntervalGroup(string Kind, ImmutableArray<IntervalRow> Rows);
