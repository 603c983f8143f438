using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>The times of a course agree with the order in which its events stand, and no event is told against itself.</summary>
public static class CourseOrderCheck
{
    /// <summary>Times told in different units never fit exactly; a tenth of the way from the zero event is not called a contradiction.</summary>
    private const double Leeway = 0.1;

    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var record in input.Content.Cases)
        {
            foreach (var at in AnchorGraph.Of(record).Circles)
                Report(bag, record.Course[at], $"The time of '{record.Course[at].Id}' leads back to itself.", "Tell one event of the circle against another event.");
            var timeline = TimelineBuilder.Build(record, input.Terms);
            var told = timeline.Events.Where(item => Contradicts(item)).ToArray();
            foreach (var item in told)
            {
                var anchor = item.When!.Anchor;
                Report(bag, item.Event, $"'{item.Event.Id}' stands {(item.Order > item.Anchor ? "after" : "before")} '{anchor}' in the file, but its time is '{item.When.Text} {anchor}'.", "Events stand in the order in which they happened: move the event, or correct its time.");
            }

            foreach (var scale in timeline.Scales) CheckScale(timeline, scale, told, bag);
        }
    }

    private static bool Contradicts(TimelineEvent item)
    {
        if (item.Anchor < 0 || item.Anchor == item.Order || item.When is not { } when) return false;
        var isLater = item.Order > item.Anchor;
        if (item.Offset is not { } offset) return when.Relation == (isLater ? TimeRelation.Before : TimeRelation.After);
        var gap = isLater ? -offset.Latest : offset.Earliest;
        return gap > offset.Latest - offset.Earliest;
    }

    /// <summary>Along one scale, no event ends before an event that stands above it begins.</summary>
    private static void CheckScale(Timeline timeline, TimeScale scale, TimelineEvent[] told, DiagnosticBag bag)
    {
        TimelineEvent? latest = null;
        foreach (var order in scale.Events)
        {
            var item = timeline.Events[order];
            if (latest is not null && !told.Contains(item) && !told.Contains(latest))
            {
                var gap = latest.Earliest!.Value - item.Latest!.Value;
                var leeway = Leeway * Math.Max(Math.Abs(latest.Earliest.Value), Math.Abs(item.Latest.Value));
                if (gap > Math.Max(item.Latest.Value - item.Earliest!.Value, leeway))
                {
                    Report(
                        bag, item.Event, $"'{item.Event.Id}' stands after '{latest.Event.Id}' in the file, but by their times it came about {Math.Round(gap).ToString(System.Globalization.CultureInfo.InvariantCulture)} days before it.",
                        "Events stand in the order in which they happened: move one, or correct a time.");
                    continue;
                }
            }

            if (latest is null || item.Earliest > latest.Earliest) latest = item;
        }
    }

    private static void Report(DiagnosticBag bag, CourseEvent item, string message, string remedy) =>
        bag.Add(DiagnosticCodes.ImpossibleOrder, item.Frame.Span, message, remedy);
}
