using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>A case's events in the file's order, placed in days where the paper's times link them, else in order only.</summary>
/// <param name="Scales">The groups of two and more events that scaled times link, in the order of their first event.</param>
public sealed record Timeline(ImmutableArray<TimelineEvent> Events, ImmutableArray<TimeScale> Scales)
{
    public TimelineEvent? Find(string id) => Events.FirstOrDefault(item => item.Event.Id == id);

    /// <summary>The time from one event to another, from the links between them alone.</summary>
    public Elapsed Between(string from, string to) => ElapsedFinder.Find(this, from, to);
}

/// <summary>One event of a timeline.</summary>
/// <param name="Label">What happened in a few words, from the terms' labels.</param>
/// <param name="Anchor">The index of the event it is told against, or -1.</param>
/// <param name="When">The time as told, null when the paper gives none.</param>
/// <param name="Scale">The index of its scale in <c>Timeline.Scales</c>, or -1: in order only.</param>
/// <param name="Earliest">Days from the scale's zero; null without a scale.</param>
/// <param name="Latest">Days from the scale's zero; null without a scale.</param>
public sealed record TimelineEvent(
    int Order,
    CourseEvent Event,
    string Label,
    int Anchor,
    When? When,
    int Scale,
    double? Earliest,
    double? Latest)
{
    /// <summary>Days from its anchor, or null when the paper gives order alone. The same time is no days.</summary>
    public Days? Offset => (Anchor, When) switch
    {
        (-1, _) or (_, null) => null,
        (_, { Earliest: { } earliest, Latest: { } latest }) => new Days(Math.Min(earliest, latest), Math.Max(earliest, latest)),
        (_, { Relation: TimeRelation.At }) => new Days(0, 0),
        _ => null,
    };
}

/// <summary>A stretch of days.</summary>
public sealed record Days(double Earliest, double Latest);

/// <summary>Events that share one scale in days, counted from the zero event.</summary>
/// <param name="Zero">Index of the event at day 0: the first visit where it belongs to the scale, else the first of its events.</param>
/// <param name="Events">Indexes of its events, in the file's order.</param>
public sealed record TimeScale(int Zero, ImmutableArray<int> Events, double Earliest, double Latest);
