using System.Collections.Immutable;

namespace Casebook.Knowledge;

/// <summary>The time between two events, or why it cannot be derived.</summary>
/// <param name="Text">In the paper's own unit where one link gives it, else in computed days; empty when it cannot be derived.</param>
/// <param name="Earliest">Days, negative when the second event came first; null when it cannot be derived.</param>
/// <param name="Latest">Days; null when it cannot be derived.</param>
/// <param name="IsPrinted">The text is the paper's own time, not a computed one.</param>
/// <param name="Through">Ids of the events it follows from, both ends included.</param>
/// <param name="Reason">Why it cannot be derived, as a sentence; empty when it can.</param>
public sealed record Elapsed(
    string Text,
    double? Earliest,
    double? Latest,
    bool IsApproximate,
    bool IsPrinted,
    ImmutableArray<string> Through,
    string Reason)
{
    public bool IsKnown => Earliest is not null;

    /// <summary>The middle of the range, for drawing and sorting; null when it cannot be derived.</summary>
    public double? Middle => (Earliest + Latest) / 2;

    public static Elapsed Unknown(string reason) => new("", null, null, false, false, [], reason);
}
