using System.Collections.Immutable;
using Casebook.Knowledge;

namespace Casebook.Pages.Cases;

/// <summary>The columns of the scan-coverage strip: the broadest regions that have a place along the body, head first. A limb's parts are left out when neither lesion nor field touches that limb.</summary>
internal sealed class BodyColumns
{
    private readonly ImmutableArray<TermNode> _columns;

    private BodyColumns(ImmutableArray<TermNode> columns) => _columns = columns;

    public ImmutableArray<string> Names => [.. _columns.Select(column => column.Label)];

    /// <param name="regions">The whole vocabulary.</param>
    /// <param name="touched">The regions of lesion and fields.</param>
    public static BodyColumns Of(ImmutableArray<TermNode> regions, IEnumerable<TermNode> touched)
    {
        var broadest = regions.Where(IsColumn).OrderBy(region => region.Term.Order).ThenBy(region => region.Id).ToArray();
        var near = touched.Where(region => !region.IsTop).SelectMany(region => region.AllBroader.Append(region)).ToHashSet();
        // A column that stands in a group without a place of its own (a limb) belongs to that group.
        return new BodyColumns([.. broadest.Where(column => column.Broader.All(group => group.IsTop) || near.Contains(column) || column.Broader.Any(group => !group.IsTop && near.Contains(group)))]);
    }

    /// <summary>First and last column of each region; nothing for regions without a place.</summary>
    public ImmutableArray<(int From, int To)> Place(ImmutableArray<Stretch> stretches)
    {
        var found = stretches.Select(stretch => Indexes(stretch.Region)).Where(indexes => indexes.Length > 0).Select(indexes => (From: indexes.Min(), To: indexes.Max())).Order().ToArray();
        var merged = ImmutableArray.CreateBuilder<(int From, int To)>();
        foreach (var part in found)
        {
            if (merged.Count > 0 && part.From <= merged[^1].To + 1) merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, part.To));
            else merged.Add(part);
        }

        return merged.ToImmutable();
    }

    private int[] Indexes(TermNode region) =>
        [.. Enumerable.Range(0, _columns.Length).Where(i => _columns[i] == region || region.AllBroader.Contains(_columns[i]) || region.AllNarrower.Contains(_columns[i]) || region.AllNarrower.Any(narrower => narrower.AllBroader.Contains(_columns[i]) && narrower.Term.Order is not null))];

    private static bool IsColumn(TermNode region) => region.Term.Order is not null && region.AllBroader.All(broader => broader.Term.Order is null);
}
