using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>What a test showed of the lesion and meant by it, as one column of a matrix.</summary>
public sealed record Showing(LesionShown? Lesion, Nature? Nature, string Label)
{
    /// <summary>Every column, from what helped most to what was not asked.</summary>
    public static ImmutableArray<Showing> All { get; } =
    [
        new(LesionShown.Seen, Model.Nature.Proved, "Seen, nature proved"),
        new(LesionShown.Seen, Model.Nature.Suggested, "Seen, nature suggested"),
        new(LesionShown.Seen, Model.Nature.NotAddressed, "Seen, nature not addressed"),
        new(LesionShown.Seen, Model.Nature.Misnamed, "Seen, misnamed"),
        new(LesionShown.NotSeen, null, "Not seen"),
        new(LesionShown.OutsideField, null, "Outside the field"),
        new(LesionShown.FieldUnknown, null, "Field unknown"),
        new(LesionShown.NotAsked, null, "Not asked of the lesion"),
        new(null, null, "Not told"),
    ];

    /// <summary>The column of a test.</summary>
    public static Showing Of(TestEvent test) =>
        All.First(column => column.Lesion == test.Lesion && (test.Lesion != LesionShown.Seen || column.Nature == (test.Nature ?? Model.Nature.NotAddressed)));
}
