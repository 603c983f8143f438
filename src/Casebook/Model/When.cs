namespace Casebook.Model;

/// <summary>How an event stands to its anchor.</summary>
public enum TimeRelation
{
    At,
    Before,
    After,
    During,
}

/// <summary>A time as the paper puts it, against another event of the same course.</summary>
/// <param name="Anchor">Id of the event it is told against.</param>
/// <param name="Earliest">Days from the anchor, negative before it; null when the paper sets no bound.</param>
/// <param name="Latest">Days from the anchor, negative before it; null when the paper sets no bound.</param>
/// <param name="IsApproximate">The paper says about, nearly or the like.</param>
/// <param name="Text">The time as written, without its anchor: <c>about 6 months before</c>.</param>
/// <remarks>Days follow the Gregorian means: a year is 365.2425 days, a month a twelfth of it.</remarks>
public sealed record When(TimeRelation Relation, string Anchor, double? Earliest, double? Latest, bool IsApproximate, string Text)
{
    public const double DaysPerYear = 365.2425;
    public const double DaysPerMonth = DaysPerYear / 12;

    /// <summary>True when both bounds are known, so that the event can be drawn to scale.</summary>
    public bool IsScaled => Earliest is not null && Latest is not null;
}
