using System.Collections.Immutable;

namespace Casebook.Bench.Corpus;

/// <summary>The events of one invented case in the order in which they happened, each with its time.</summary>
internal sealed class Course
{
    public const string Admission = "admission";

    /// <summary>Everything that may happen, in order, with how soon a short course leaves it out: the smallest number last.</summary>
    private static readonly (string Id, int Rank)[] Slots =
    [
        ("primary-diagnosis", 9), ("earlier-treatment", 12), ("earlier-decision", 26), ("onset", 4), ("first-visit", 17), ("first-scan", 10), ("belief", 11), ("relief", 18),
        ("relief-response", 19), ("worsening", 16), (Admission, 1), ("examination", 8), ("test", 15), ("scan", 2), ("staging", 15), ("spread", 22), ("choice", 19), ("operation", 5),
        ("histology", 6), ("nerve-diagnosis", 7), ("second-look", 17), ("complication", 23), ("radiation", 13), ("drug", 27), ("response", 14), ("later-response", 25),
        ("follow-up", 28), ("follow-up-scan", 29), ("outcome", 3),
    ];

    private const int NeverLeftOut = 8;
    private const int Wobble = 8;

    private readonly Dictionary<string, int> _places;

    private Course(ImmutableArray<TimedEvent> events)
    {
        Events = events;
        _places = events.Select((item, place) => (item.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
    }

    public ImmutableArray<TimedEvent> Events { get; }

    /// <param name="count">How many events it has.</param>
    public static Course Of(int count, Dice dice)
    {
        var ranked = Slots.Select((slot, place) => (slot.Id, Place: place, Rank: slot.Rank <= NeverLeftOut ? slot.Rank : slot.Rank + dice.Below(Wobble))).ToArray();
        var kept = ranked.OrderBy(slot => slot.Rank).ThenBy(slot => slot.Place).Take(count).OrderBy(slot => slot.Place).Select(slot => slot.Id);
        return new Course(Times.Of([.. kept], dice));
    }

    public bool Has(string id) => _places.ContainsKey(id);

    /// <summary>Those of the ids that the course has.</summary>
    public string[] Known(params ReadOnlySpan<string> ids)
    {
        var known = new List<string>();
        foreach (var id in ids)
            if (Has(id)) known.Add(id);
        return [.. known];
    }

    /// <summary>The first of the ids that the course has, or "".</summary>
    public string First(params ReadOnlySpan<string> ids) => Known(ids) is [var first, ..] ? first : "";
}

/// <summary>An event and its time; the anchor alone, or with an amount.</summary>
/// <param name="Amount">How much before or after, as in <c>6 weeks</c>; "" where only the order is told.</param>
/// <param name="Relation"><c>before</c>, <c>after</c>, <c>at</c> or <c>during</c>; "" where no time is told.</param>
internal sealed record TimedEvent(string Id, string Amount, string Relation, string Anchor)
{
    public string When => Relation.Length == 0 ? "" : Amount.Length > 0 ? $"{Amount} {Relation} {Anchor}" : $"{Relation} {Anchor}";
}
