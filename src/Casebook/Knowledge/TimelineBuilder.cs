using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Places the events of a course: in days from a zero event wherever scaled times link them, else in order only.</summary>
public static class TimelineBuilder
{
    public static Timeline Build(CaseRecord record, TermGraph terms)
    {
        var anchors = AnchorGraph.Of(record).Anchors;
        var events = record.Course.Select((item, order) => new TimelineEvent(
            order, item, EventLabels.Of(item, terms), anchors[order], item.Frame.When.HasValue ? item.Frame.When.Value : null, -1, null, null)).ToArray();
        var scales = ImmutableArray.CreateBuilder<TimeScale>();
        var linked = Neighbours(events);
        foreach (var first in Enumerable.Range(0, events.Length))
        {
            if (events[first].Scale >= 0 || linked[first].Count == 0) continue;
            var group = Place(linked, first).Keys.Order().ToImmutableArray();
            var zero = ZeroOf(events, group);
            var places = Place(linked, zero);
            foreach (var i in group) events[i] = events[i] with { Scale = scales.Count, Earliest = places[i].Earliest, Latest = places[i].Latest };
            scales.Add(new TimeScale(zero, group, places.Values.Min(place => place.Earliest), places.Values.Max(place => place.Latest)));
        }

        return new Timeline([.. events], scales.ToImmutable());
    }

    /// <summary>The first visit of the group, else its first event.</summary>
    private static int ZeroOf(TimelineEvent[] events, ImmutableArray<int> group)
    {
        var visit = group.FirstOrDefault(i => events[i].Event is VisitEvent, -1);
        return visit >= 0 ? visit : group[0];
    }

    private static List<Link>[] Neighbours(TimelineEvent[] events)
    {
        var linked = events.Select(_ => new List<Link>()).ToArray();
        foreach (var item in events)
        {
            if (item.Offset is not { } offset) continue;
            linked[item.Anchor].Add(new Link(item.Order, new Range(offset.Earliest, offset.Latest)));
            linked[item.Order].Add(new Link(item.Anchor, new Range(-offset.Latest, -offset.Earliest)));
        }

        return linked;
    }

    /// <summary>Each event has one anchor at most and circles are cut, so there is one way from the start to each event.</summary>
    private static Dictionary<int, Range> Place(List<Link>[] linked, int start)
    {
        var places = new Dictionary<int, Range> { [start] = new Range(0, 0) };
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out var at))
        {
            foreach (var (to, offset) in linked[at])
                if (places.TryAdd(to, new Range(places[at].Earliest + offset.Earliest, places[at].Latest + offset.Latest))) open.Enqueue(to);
        }

        return places;
    }

    private sealed record Range(double Earliest, double Latest);

    private sealed record Link(int To, Range Offset);
}
