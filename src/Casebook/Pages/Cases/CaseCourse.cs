using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>The course of a case: the timeline and the table it is drawn from.</summary>
public sealed record CaseCourse(TimelineChart Chart, string Description, ImmutableArray<CourseRow> Rows)
{
    internal static CaseCourse Of(CaseDesk desk)
    {
        var timeline = desk.Figures.Timeline;
        ImmutableArray<string> zeros = [.. timeline.Scales.Select(scale => timeline.Events[scale.Zero].Event is VisitEvent visit ? Words.Spoken(visit.Kind) : "0")];
        ImmutableArray<TimelinePoint> points =
        [
            .. timeline.Events.Select(item => new TimelinePoint(EventMarks.Of(item.Event), desk.NameOf(item.Event), TimeOf(desk, item.Event), item.Scale, item.Earliest ?? 0, item.Latest ?? 0)),
        ];
        return new CaseCourse(TimelineChart.Of(points, zeros), Describe(points), [.. timeline.Events.Select(item => Row(desk, item.Event))]);
    }

    /// <summary>A visit is told here; every other event where its kind is, to which its name leads.</summary>
    private static CourseRow Row(CaseDesk desk, CourseEvent item)
    {
        if (item is VisitEvent)
        {
            var block = EventBlock.Of(desk, item, facts => facts.Frame(item.Frame));
            return new CourseRow(block.Anchor, block.Title, block.When, block.Facts);
        }

        var facts = EventBlock.FactsOf(desk, item);
        var title = facts.Head(desk.Event(item));
        return new CourseRow("", title, EventBlock.TimeOf(desk, item, facts), []);
    }

    private static string TimeOf(CaseDesk desk, CourseEvent item)
    {
        var when = item.Frame.When;
        return when.HasValue ? $"{when.Value.Text} {desk.EventWithin(when.Value.Anchor).Text}"
            : when.Contest is not null ? "time contested"
            : when.Absence is { } absence ? $"when: {Words.Spoken(absence)}"
            : "";
    }

    /// <summary>What the drawing holds; the table beside it tells each event in words.</summary>
    private static string Describe(ImmutableArray<TimelinePoint> points) => points switch
    {
        [] => "No event is told.",
        [var only] => $"One event: {only.Label}.",
        [var first, .., var last] => $"{CountText.Of(points.Length, "event")} from top to bottom, from “{first.Label}” to “{last.Label}”. The table tells each with its time.",
    };
}

/// <summary>One event in the table of the course.</summary>
/// <param name="Anchor">The element id; empty where the event is told in full elsewhere.</param>
public sealed record CourseRow(string Anchor, ValueView Title, FactView When, ImmutableArray<FactView> Facts);
