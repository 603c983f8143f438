using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Where a fact that names terms is counted: as told, or, when contested, once at the nearest broader term that all readings share.</summary>
/// <remarks>A contest with a held value that matters neither for diagnosis nor for count is counted as held.</remarks>
public static class ContestedTerms
{
    public static AxisTerms Of(Fact<ImmutableArray<TermRef>> fact, TermGraph terms)
    {
        var value = terms.Known(fact.HasValue ? fact.Value : []);
        if (fact.Contest is null) return new AxisTerms(Ids(value), []);
        var readings = fact.Contest.Readings.Select(reading => terms.Known(reading.Terms).ToArray()).Where(reading => reading.Length > 0).ToArray();
        var counted = CountsAsHeld(fact) ? value : NearestShared(readings);
        return new AxisTerms(Ids(counted), Ids(readings.SelectMany(reading => reading).Except(counted)));
    }

    /// <summary>The narrowest terms that every reading names or is narrower than. One reading broader than the others is its own answer; no shared term, no count.</summary>
    public static ImmutableArray<TermNode> NearestShared(TermNode[][] readings)
    {
        if (readings.Length == 0) return [];
        var shared = Upwards(readings[0]);
        foreach (var reading in readings[1..]) shared.IntersectWith(Upwards(reading));
        return [.. shared.Where(node => !node.AllNarrower.Any(shared.Contains)).OrderBy(node => node.Id)];
    }

    /// <summary>Several facts of one patient taken together.</summary>
    public static AxisTerms Union(IEnumerable<AxisTerms> all)
    {
        var list = all.ToArray();
        var counted = list.SelectMany(one => one.Counted).Distinct().Order().ToImmutableArray();
        return new AxisTerms(counted, [.. list.SelectMany(one => one.Uncounted).Distinct().Except(counted).Order()]);
    }

    private static bool CountsAsHeld(Fact<ImmutableArray<TermRef>> fact) =>
        fact.HasValue && !fact.Contest!.Matters.Any(stake => stake is Stake.Diagnosis or Stake.Count);

    private static HashSet<TermNode> Upwards(TermNode[] reading) => [.. reading, .. reading.SelectMany(node => node.AllBroader)];

    private static ImmutableArray<RecordId> Ids(IEnumerable<TermNode> nodes) => [.. nodes.Select(node => node.Id).Distinct().Order()];
}
