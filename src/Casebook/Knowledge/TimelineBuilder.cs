using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Places the events of a course: in days from a zero event wherever scaled times link them, else in order only.</summary>
public static class TimelineBuilder
{
    public static Timeline Build(CaseRecord record, TermGraph terms)
    {
        var anchors = AnchorGraph.Of(record).Anchors;
        var events = new TimelineEvent[record.Course.Length];
        for (var order = 0; order < events.Length; order++)
        {
            var item = record.Course[order];
            events[order] = new TimelineEvent(order, item, EventLabels.Of(item, terms), anchors[order], item.Frame.When.HasValue ? item.Frame.When.Value : null, -1, null, null);
        }

        var scales = ImmutableArray.CreateBuilder<TimeScale>();
        var linked = Neighbours(events);
        for (var first = 0; first < events.Length; first++)
        {
            if (events[first].Scale >= 0 || linked[first].Count == 0) continue;
            var zero = ZeroOf(events, Places(linked, first));
            scales.Add(Scale(events, Places(linked, zero), zero, scales.Count));
        }

        return new Timeline([.. events], scales.ToImmutable());
    }

    /// <summary>Puts the events that have a place on one scale.</summary>
    private static TimeScale Scale(TimelineEvent[] events, Days?[] places, int zero, int number)
    {
        var (earliest, latest) = (0.0, 0.0);
        var group = new int[places.Count(place => place is not null)];
        var count = 0;
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] is not { } place) continue;
            group[count++] = i;
            events[i] = events[i] with { Scale = number, Earliest = place.Earliest, Latest = place.Latest };
            (earliest, latest) = (Math.Min(earliest, place.Earliest), Math.Max(latest, place.Latest));
        }

        return new TimeScale(zero, ImmutableCollectionsMarshal.AsImmutableArray(group), earliest, latest);
    }

    /// <summary>The first visit among the events that have a place, else the first of them.</summary>
    private static int ZeroOf(TimelineEvent[] events, Days?[] places)
    {
        var first = -1;
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] is null) continue;
            if (events[i].Event is VisitEvent) return i;
            if (first < 0) first = i;
        }

        return first;
    }

    private static List<Link>[] Neighbours(TimelineEvent[] events)
    {
        var linked = events.Select(_ => new List<Link>()).ToArray();
        foreach (var item in events)
        {
            if (item.Offset is not { } offset) continue;
            linked[item.Anchor].Add(new Link(item.Order, offset));
            linked[item.Order].Add(new Link(item.Anchor, new Days(-offset.Latest, -offset.Earliest)));
        }

        return linked;
    }

    /// <summary>By event, where it lies from the start; null where nothing links them. Each event has one anchor at most and circles are cut, so there is one way from the start to each event.</summary>
    private static Days?[] Places(List<Link>[] linked, int start)
    {
        var places = new Days?[linked.Length];
        var open = new Stack<Link>([new Link(start, new Days(0, 0))]);
        while (open.TryPop(out var way))
        {
            if (places[way.To] is not null) continue;
            var here = places[way.To] = way.Offset;
            foreach (var (to, offset) in linked[way.To])
                if (places[to] is null) open.Push(new Link(to, new Days(here.Earliest + offset.Earliest, here.Latest + offset.Latest)));
        }

        return places;
    }

    private sealed record Link(int To, Days Offset);
}
