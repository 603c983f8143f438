using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>Blocks of events outside the table of the course, with all that is told of them.</summary>
internal static class CaseBlocks
{
    /// <summary>The block of an event with all it has: what its kind says, then side, reason, measures and note.</summary>
    public static EventBlock Of(CaseDesk desk, CourseEvent item, Func<RecordFacts, ImmutableArray<FactView>> facts) =>
        EventBlock.Of(desk, item, record => facts(record).AddRange(record.Frame(item.Frame)));

    /// <summary>Blocks of all events of one kind, in the course's order.</summary>
    public static ImmutableArray<EventBlock> All<T>(CaseDesk desk, Func<T, RecordFacts, ImmutableArray<FactView>> facts) where T : CourseEvent =>
        [.. desk.Record.Course.OfType<T>().Select(item => Of(desk, item, record => facts(item, record)))];
}
