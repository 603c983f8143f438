using System.Collections.Immutable;
using System.Globalization;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>Shows the facts of one record of a case. The record's own place is marked once, at its head; a fact inside it is marked only where its place differs.</summary>
/// <param name="scope">What the record is called in the table of places.</param>
/// <param name="path">Where it stands in the case, by ids.</param>
/// <param name="own">The record's evidence, which its facts inherit.</param>
internal sealed class RecordFacts(CaseDesk desk, string scope, string path, Evidence own)
{
    private readonly FactViews _facts = new(desk.Context, desk.Places, scope, own: own);

    /// <summary>The record's head: its name and its place.</summary>
    public ValueView Head(params ImmutableArray<LinkView> name) => _facts.Value("", name, own);

    public FactView Text(string label, Fact<string> fact, string key) => _facts.Text(label, fact, PathOf(fact, key));

    public FactView Terms(string label, Fact<ImmutableArray<TermRef>> fact, string key) => _facts.Terms(label, fact, PathOf(fact, key));

    public FactView Word<T>(string label, Fact<T> fact, string key) where T : struct, Enum => _facts.Word(label, fact, PathOf(fact, key));

    public FactView When(string label, Fact<When> fact) => _facts.When(label, fact, desk.EventWithin, PathOf(fact, "when"));

    /// <summary>A text of the record itself; a word of absence is shown as one.</summary>
    public static FactView Said(string label, string text) =>
        text.Length == 0 ? Nothing(label)
        : Words.Parse<Absence>(text) is { } absence ? new FactView(label, [new ValueView([], absence, Judge.Report, "", null)], null)
        : new FactView(label, [ValueView.Plain(text)], null);

    /// <summary>One of the model's words; "declined" and "negative" are values here, silence is none.</summary>
    public static FactView Is<T>(string label, T? value) where T : struct, Enum => value is { } known ? Is(label, known) : Nothing(label);

    public static FactView Is<T>(string label, T value) where T : struct, Enum => Words.Parse<Absence>(Words.Of(value)) is Absence.NotReported or Absence.NotApplicable
        ? Said(label, Words.Of(value))
        : new FactView(label, [ValueView.Plain(Words.Spoken(value))], null);

    public FactView Terms(string label, ImmutableArray<TermRef> terms) => Links(label, desk.Context.Links(terms));

    /// <summary>Parts of the case.</summary>
    public FactView Parts(string label, params IEnumerable<IdRef> ids) => Links(label, [.. ids.Select(id => desk.Part(id.Id))]);

    public FactView Part(string label, IdRef? id) => id is { } known ? Parts(label, known) : Nothing(label);

    public static FactView Links(string label, ImmutableArray<LinkView> links) => links.IsEmpty ? Nothing(label) : new FactView(label, [new ValueView(links, null, Judge.Report, "", null)], null);

    public static FactView Nothing(string label) => new(label, [], null);

    /// <summary>A record inside this one; it is marked only where its own place differs.</summary>
    public RecordFacts Inside(string name, string key, Evidence evidence) => new(desk, name.Length > 0 ? $"{scope}, {name}" : scope, Join(key), evidence);

    /// <summary>The mark of a record inside, or null where it stands where this one does.</summary>
    public PlaceMark? MarkInside(string name, Evidence evidence) => ReferenceEquals(evidence, own) ? null : _facts.Mark(name, evidence);

    /// <summary>What every event has beside its kind: side, what it concerns, why, what was measured, a remark.</summary>
    public ImmutableArray<FactView> Frame(EventFrame frame) =>
    [
        Word("Side", frame.Side, "side"),
        Part("Concerns", frame.Of),
        Said("Because", frame.Because),
        .. Measures(frame.Measures),
        Said("Note", frame.Note),
    ];

    private IEnumerable<FactView> Measures(ImmutableArray<Measure> measures) => measures.IsEmpty ? [] : measures.SelectMany((measure, i) =>
    {
        var inside = Inside("", $"measures/{(i + 1).ToString(CultureInfo.InvariantCulture)}", measure.Evidence);
        var label = SentenceCase.Of(measure.What);
        var (value, unit, side) = (inside.Text(label, measure.Value, "value"), inside.Text("Unit", measure.Unit, "unit"), inside.Word("Side", measure.Side, "side"));
        if (value.Contest is null && unit is { Contest: null, Values: [{ Absent: null } one] } && value.Values is [{ Absent: null } number])
            (value, unit) = (value with { Values = [number with { Parts = [LinkView.Plain($"{number.Parts[0].Text} {one.Parts[0].Text}")] }] }, Nothing("Unit"));
        if (!ReferenceEquals(measure.Evidence, own) && value.Values is [var first]) value = value with { Values = [first with { Place = _facts.Mark(label, measure.Evidence) }] };
        return ((FactView[])[value, unit with { Label = $"{label}: unit" }, side with { Label = $"{label}: side" }]).Where(fact => !fact.IsEmpty);
    });

    /// <summary>The path of a fact, by which only a contest is known on the page.</summary>
    private string PathOf(AnyFact fact, string key) => fact.Contest is null ? "" : Join(key);

    private string Join(string key) => path.Length == 0 ? key : $"{path}/{key}";
}
