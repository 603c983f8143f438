using System.Collections.Immutable;
using Casebook.Knowledge;

namespace Casebook.Pages.Cases;

/// <summary>The intervals of a case with both ends named, and what cost time.</summary>
public sealed record CaseIntervals(ImmutableArray<IntervalRow> Intervals, ImmutableArray<DelayRow> Delays)
{
    internal static CaseIntervals Of(CaseDesk desk) => new(
        [.. desk.Node.Intervals.Select(interval => new IntervalRow(interval.Kind.Label, End(desk, interval.From), End(desk, interval.To), LengthView.Of(desk, interval.Elapsed)))],
        [.. desk.Figures.Delays.Select(delay => Row(desk, delay))]);

    private static LinkView? End(CaseDesk desk, Milestone milestone) => milestone.Event is { } item ? desk.Event(item) : null;

    private static DelayRow Row(CaseDesk desk, Delay delay) => new(
        desk.Event(delay.Event),
        delay.Cause == DelayCause.WrongBelief ? "wrong belief" : "lesion not shown",
        desk.Context.Links(delay.Believed),
        delay.EndedBy is { } end ? desk.Event(end) : null,
        LengthView.Of(desk, delay.Elapsed),
        [.. delay.Treatments.Select(desk.Event)]);
}

/// <summary>One interval; an end is null where no event marks it.</summary>
public sealed record IntervalRow(string Label, LinkView? From, LinkView? To, LengthView Length);

/// <summary>What cost time: the belief or test, what it was taken for, what set it right, how long, and the treatments given meanwhile for it.</summary>
public sealed record DelayRow(LinkView What, string Cause, ImmutableArray<LinkView> Believed, LinkView? EndedBy, LengthView Length, ImmutableArray<LinkView> Treatments);

/// <summary>A length of time with what it follows from, or why there is none.</summary>
public sealed record LengthView(string Text, string Follows, ImmutableArray<LinkView> Through, string Reason)
{
    internal static LengthView Of(CaseDesk desk, Elapsed elapsed)
    {
        if (!elapsed.IsKnown) return new LengthView("", "", [], Quoted(elapsed.Reason));
        var about = elapsed.IsApproximate && !elapsed.IsPrinted ? "about " : "";
        return new LengthView(about + elapsed.Text, elapsed.IsPrinted ? "as printed" : "computed by the casebook from", elapsed.IsPrinted ? [] : [.. elapsed.Through.Select(desk.Event)], "");
    }

    /// <summary>Straight quotation marks in pairs as curved ones.</summary>
    private static string Quoted(string text)
    {
        var parts = text.Split('"');
        return string.Concat(parts.Select((part, i) => i == 0 ? part : (i % 2 == 1 ? "“" : "”") + part));
    }
}
