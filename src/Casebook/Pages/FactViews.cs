using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>Turns the model's facts into what a page shows: value, absence or contest, each with its place.</summary>
/// <param name="places">The page's table of places; null where a page keeps none.</param>
/// <param name="scope">What the facts are about, said before their labels in the table of places; empty where the labels suffice.</param>
/// <param name="stated">A place that stands beside the facts already, as that of a table's row: facts from there get no mark.</param>
/// <param name="own">The evidence of the record that the facts belong to, shown once at its head: of facts that share it neither place nor judge is said again.</param>
public sealed class FactViews(PageContext context, PlaceBook? places, string scope = "", Evidence? stated = null, Evidence? own = null)
{
    private static readonly Evidence Unsaid = Evidence.None(default);

    /// <summary>A text as it was typed.</summary>
    public FactView Text(string label, Fact<string> fact, string path = "") => Of(label, fact, path, value => [LinkView.Plain(value)]);

    /// <summary>Terms as links.</summary>
    public FactView Terms(string label, Fact<ImmutableArray<TermRef>> fact, string path = "") => Of(label, fact, path, value => context.Links(value));

    /// <summary>One of the model's words.</summary>
    public FactView Word<T>(string label, Fact<T> fact, string path = "") where T : struct, Enum => Of(label, fact, path, value => [LinkView.Plain(Words.Spoken(value))]);

    /// <summary>A time as the paper puts it, with the event it is told against.</summary>
    /// <param name="nameOf">The label and fragment of an event by its id.</param>
    public FactView When(string label, Fact<When> fact, Func<string, LinkView> nameOf, string path = "")
    {
        if (fact.Contest is not { } contest) return Of(label, fact, path, value => [Told(value.Text, value.Anchor)]);
        var view = Contest(label, contest, path);
        return new FactView(label, [], view with { Readings = [.. view.Readings.Select(reading => reading with { Parts = [.. reading.Parts.Select(part => Written(part.Text))] })], Held = Written(view.Held).Text });

        LinkView Told(string text, string anchor) => nameOf(anchor) is var name ? name with { Text = $"{text} {name.Text}" } : name;

        // A reading is kept as it was written; its last word is the event it counts from.
        LinkView Written(string text) => text.LastIndexOf(' ') is > 0 and var at ? Told(text[..at], text[(at + 1)..]) : LinkView.Plain(text);
    }

    /// <summary>Any fact, its value shown by <paramref name="show"/>. An unanswered fact gives a view without values.</summary>
    public FactView Of<T>(string label, Fact<T> fact, string path, Func<T, ImmutableArray<LinkView>> show)
    {
        if (fact.Contest is { } contest) return new FactView(label, [], Contest(label, contest, path));
        var evidence = ReferenceEquals(fact.Evidence, own) ? Unsaid : fact.Evidence;
        if (fact.Absence is { } absence) return new FactView(label, [Absent(label, absence, evidence)], null);
        return fact.HasValue ? new FactView(label, [Value(label, show(fact.Value), evidence)], null) : new FactView(label, [], null);
    }

    public ValueView Value(string label, ImmutableArray<LinkView> parts, Evidence evidence) => new(parts, null, evidence.By, evidence.Why, Mark(label, evidence));

    public ValueView Value(string label, string text, Evidence evidence) => Value(label, [LinkView.Plain(text)], evidence);

    public ValueView Absent(string label, Absence absence, Evidence evidence) => new([], absence, evidence.By, evidence.Why, Mark(label, evidence));

    /// <summary>A contest with all its readings.</summary>
    public ContestView Contest(string label, Contest contest, string path) => new(
        AnchorOf(path.Length > 0 ? path : label),
        [.. contest.Readings.Select(reading => Reading(label, reading))],
        contest.Reason,
        Held(contest),
        contest.Why,
        contest.Matters);

    /// <summary>The mark of a place, under the label and its scope.</summary>
    public PlaceMark? Mark(string label, Evidence evidence) => ReferenceEquals(evidence, Unsaid) || evidence == stated ? null : places?.Mark(evidence, label, scope);

    /// <summary>The element id of a contest: the fact's path with hyphens.</summary>
    public static string AnchorOf(string path) => "c-" + path.ToLowerInvariant().Replace('/', '-').Replace(' ', '-');

    private ValueView Reading(string label, Reading reading) => Words.Parse<Absence>(reading.Text) is { } absence
        ? Absent(label, absence, reading.Evidence)
        : Value(label, reading.Terms.IsEmpty ? [LinkView.Plain(reading.Text)] : context.Links(reading.Terms), reading.Evidence);

    private string Held(Contest contest)
    {
        if (contest.Held.Length == 0) return "";
        if (Words.Parse<Absence>(contest.Held) is { } absence) return Words.Spoken(absence);
        if (contest.Readings.All(reading => reading.Terms.IsEmpty)) return contest.Held;
        var named = contest.Held.Split(", ");
        var terms = contest.Readings.SelectMany(reading => reading.Terms).DistinctBy(term => term.Record).ToArray();
        var labels = named.Select(id => terms.Where(term => term.Id == id).Select(term => context.Knowledge.Term(term).Label).FirstOrDefault()).ToArray();
        return labels.All(label => label is not null) ? string.Join(", ", labels) : contest.Held;
    }
}
