using System.Collections.Immutable;
using Casebook.Charts;
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
    public ImmutableArray<ColumnSpan> Place(ImmutableArray<Stretch> stretches)
    {
        var merged = ImmutableArray.CreateBuilder<ColumnSpan>();
        foreach (var part in stretches.Select(stretch => Span(stretch.Region)).OfType<ColumnSpan>().OrderBy(span => span.From * _columns.Length + span.To))
        {
            if (merged.Count > 0 && part.From <= merged[^1].To + 1) merged[^1] = new ColumnSpan(merged[^1].From, Math.Max(merged[^1].To, part.To));
            else merged.Add(part);
        }

        return merged.ToImmutable();
    }

    /// <summary>From the first to the last column that holds some of a region; null for none.</summary>
    private ColumnSpan? Span(TermNode region)
    {
        var (from, to) = (-1, -1);
        for (var i = 0; i < _columns.Length; i++)
        {
            if (!Holds(_columns[i], region)) continue;
            if (from < 0) from = i;
            to = i;
        }

        return from < 0 ? null : new ColumnSpan(from, to);
    }

    private static bool Holds(TermNode column, TermNode region) => column == region || region.AllBroader.Contains(column) || region.AllNarrower.Contains(column)
        || region.AllNarrower.Any(narrower => narrower.AllBroader.Contains(column) && narrower.Term.Order is not null);

    private static bool IsColumn(TermNode region) => region.Term.Order is not null && region.AllBroader.All(broader => broader.Term.Order is null);
}
