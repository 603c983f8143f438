using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>A text that may lead somewhere.</summary>
public sealed record LinkView(string Text, UrlPath? Href)
{
    public static LinkView Plain(string text) => new(text, null);
}

/// <summary>The small mark behind a fact that leads to its row in the table of places. <c>Number</c> is the row, or 0 when the mark says all there is; <c>IsFirst</c> when the row leads back to this mark.</summary>
public sealed record PlaceMark(int Number, string Where, bool IsFirst)
{
    /// <summary>The mark's own element id; only the first mark of a row has one.</summary>
    public string Id => $"f{Number}";

    /// <summary>The row it leads to, as a fragment on the same page.</summary>
    public string Row => $"#p{Number}";

    /// <summary>False when no row says more than the mark.</summary>
    public bool HasRow => Number > 0;
}

/// <summary>One value as it is shown: its parts (joined by commas), or an absence in its place; whose judgement it is; where it stands.</summary>
/// <param name="Absent">Shown instead of the parts when not null.</param>
/// <param name="Why">The editor's reason, empty for none.</param>
/// <param name="Place">Null where the page keeps no table of places, or the value is the casebook's own.</param>
public sealed record ValueView(ImmutableArray<LinkView> Parts, Absence? Absent, Judge By, string Why, PlaceMark? Place)
{
    public static ValueView Plain(string text, PlaceMark? place = null) => new([LinkView.Plain(text)], null, Judge.Report, "", place);
}

/// <summary>A fact with its label: one value, or a contest of readings.</summary>
public sealed record FactView(string Label, ImmutableArray<ValueView> Values, ContestView? Contest)
{
    public bool IsEmpty => Values.IsEmpty && Contest is null;
}

/// <summary>A contest: every reading, and what the casebook does with them.</summary>
/// <param name="Anchor">The element id under which the banner finds it.</param>
/// <param name="Held">What the casebook uses, as shown; empty for none.</param>
public sealed record ContestView(string Anchor, ImmutableArray<ValueView> Readings, string Reason, string Held, string Why, ImmutableArray<Stake> Matters)
{
    /// <summary>Why the readings differ and what hangs on it, as two short sentences.</summary>
    public string Because => $"Disagreement: {Reason}; matters for {string.Join(", ", Matters.Select(Words.Spoken))}.";
}

/// <summary>A row of "Where each fact stands": the phrases as printed, or the casebook's reason; their place and source.</summary>
/// <param name="Fact">The label of the fact that named the place first.</param>
/// <param name="By">The casebook's own judgement has a reason instead of phrases.</param>
/// <param name="Why">The editor's reason, empty for none.</param>
/// <param name="From">Ids of the facts it follows from.</param>
public sealed record PlaceRow(int Number, string Fact, ImmutableArray<string> Printed, string Where, LinkView Source, Judge By, string Why, ImmutableArray<string> From)
{
    /// <summary>The words of the last column.</summary>
    public string Place => (By, Where) switch
    {
        (Judge.Casebook, "") or (_, "") => "the casebook",
        (Judge.Casebook, _) => $"the casebook, from {Where}",
        (Judge.Authors, _) => $"{Where}, the authors’ judgement",
        _ => Where,
    };
}
