using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Knowledge;

namespace Casebook.Pages.Terms;

/// <summary>The known intervals of all full cases, sorted once: the cases of a term then come in order by their ranks alone.</summary>
public sealed class KnownIntervals
{
    private readonly ImmutableArray<KnownInterval>[] _sorted;
    private readonly Dictionary<CaseNode, int[]> _ranks;

    public KnownIntervals(PageContext context)
    {
        var cases = context.Knowledge.Cases;
        _ranks = cases.ToDictionary(node => node, _ => new int[IntervalKind.All.Count]);
        _sorted = [.. IntervalKind.All.Select((_, at) => cases
            .Where(node => node.Intervals[at].Elapsed.IsKnown)
            .Select(node => KnownInterval.Of(context, node, node.Intervals[at]))
            .OrderBy(known => known.Middle)
            .ToImmutableArray())];
        foreach (var ranks in _ranks.Values) ranks.AsSpan().Fill(-1);
        for (var at = 0; at < _sorted.Length; at++)
            for (var rank = 0; rank < _sorted[at].Length; rank++) _ranks[_sorted[at][rank].Case][at] = rank;
    }

    /// <summary>The intervals of one kind that are known in these cases, the shortest first, cases in their own order.</summary>
    public ImmutableArray<KnownInterval> Of(int kind, ImmutableArray<CaseNode> cases)
    {
        var ranks = new List<int>(cases.Length);
        foreach (var node in cases)
            if (_ranks[node][kind] is >= 0 and var rank) ranks.Add(rank);
        ranks.Sort();
        var found = ImmutableArray.CreateBuilder<KnownInterval>(ranks.Count);
        foreach (var rank in ranks) found.Add(_sorted[kind][rank]);
        return found.MoveToImmutable();
    }
}

/// <summary>One interval of one case, as a dot and as a row of the table.</summary>
public sealed record KnownInterval(CaseNode Case, double Middle, DotValue Dot, IntervalRow Row)
{
    public static KnownInterval Of(PageContext context, CaseNode node, Interval interval)
    {
        var (name, elapsed) = (context.NameOf(node.Report), interval.Elapsed);
        return new KnownInterval(
            node,
            elapsed.Middle!.Value,
            new DotValue(elapsed.Earliest!.Value, elapsed.Latest!.Value, name.Text, name.Href),
            new IntervalRow(name, interval.From.Label, interval.To.Label, elapsed.Text, !elapsed.IsPrinted));
    }
}

/// <summary>One interval: its case, the events at both ends, and its length as printed or computed.</summary>
public sealed record IntervalRow(LinkView Case, string From, string To, string Time, bool IsComputed);
