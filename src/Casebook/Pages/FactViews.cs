using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>Turns the model's facts into what a page shows: value, absence or contest, each with its place.</summary>
/// <param name="places">The page's table of places; null where a page keeps none.</param>
public sealed class FactViews(PageContext context, PlaceBook? places)
{
    /// <summary>A text as it was typed.</summary>
    public FactView Text(string label, Fact<string> fact, string path = "") => Of(label, fact, path, value => [LinkView.Plain(value)]);

    /// <summary>Terms as links.</summary>
    public FactView Terms(string label, Fact<ImmutableArray<TermRef>> fact, string path = "") => Of(label, fact, path, value => context.Links(value));

    /// <summary>One of the model's words.</summary>
    public FactView Word<T>(string label, Fact<T> fact, string path = "") where T : struct, Enum => Of(label, fact, path, value => [LinkView.Plain(Words.Spoken(value))]);

    /// <summary>A time as the paper puts it, with the event it is told against.</summary>
    /// <param name="nameOf">The label and fragment of an event by its id.</param>
    public FactView When(string label, Fact<When> fact, Func<string, LinkView> nameOf, string path = "") =>
        Of(label, fact, path, value => [new LinkView(value.Text, null), nameOf(value.Anchor)]);

    /// <summary>Any fact, its value shown by <paramref name="show"/>. An unanswered fact gives a view without values.</summary>
    public FactView Of<T>(string label, Fact<T> fact, string path, Func<T, ImmutableArray<LinkView>> show)
    {
        if (fact.Contest is { } contest) return new FactView(label, [], Contest(label, contest, path));
        if (fact.Absence is { } absence) return new FactView(label, [Absent(label, absence, fact.Evidence)], null);
        return fact.HasValue ? new FactView(label, [Value(label, show(fact.Value), fact.Evidence)], null) : new FactView(label, [], null);
    }

    public ValueView Value(string label, ImmutableArray<LinkView> parts, Evidence evidence) => new(parts, null, evidence.By, evidence.Why, Mark(label, evidence));

    public ValueView Value(string label, string text, Evidence evidence) => Value(label, [LinkView.Plain(text)], evidence);

    public ValueView Absent(string label, Absence absence, Evidence evidence) => new([], absence, evidence.By, evidence.Why, Mark(label, evidence));

    /// <summary>A contest with all its readings.</summary>
    public ContestView Contest(string label, Contest contest, string path) => new(
        AnchorOf(path.Length > 0 ? path : label),
        [.. contest.Readings.Select(reading => Value(label, Show(reading.Text, reading.Terms), reading.Evidence))],
        contest.Reason,
        Held(contest),
        contest.Why,
        contest.Matters);

    /// <summary>The element id of a contest: the fact's path with hyphens.</summary>
    public static string AnchorOf(string path) => "c-" + path.ToLowerInvariant().Replace('/', '-').Replace(' ', '-');

    private PlaceMark? Mark(string label, Evidence evidence) => places?.Mark(label, evidence);

    private ImmutableArray<LinkView> Show(string text, ImmutableArray<TermRef> terms) => terms.IsEmpty ? [LinkView.Plain(text.Replace("not-", "not ", StringComparison.Ordinal))] : context.Links(terms);

    private string Held(Contest contest)
    {
        if (contest.Held.Length == 0) return "";
        var terms = contest.Readings.SelectMany(reading => reading.Terms).Where(term => term.Id == contest.Held).ToArray();
        return terms.Length > 0 ? context.Knowledge.Term(terms[0]).Label : contest.Held;
    }
}
