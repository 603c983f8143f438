using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Tests.Knowledge;

/// <summary>Makes the smallest records that a derived figure needs; whatever a test does not name is empty.</summary>
internal static class Small
{
    public static readonly SourceSpan Span = new("small.yml", 1, 1);
    public static readonly Evidence Place = Evidence.None(Span) with { Where = "Case" };

    /// <summary>Terms written as <c>"lung"</c> or <c>"lung &lt; carcinoma other"</c>: narrower, then its broader terms.</summary>
    public static Vocabulary Vocabulary(string id, params string[] terms) => new(id, id, id.TrimEnd('s'), "", [.. terms.Select(text => Term(id, text))], Span);

    public static Term Term(string vocabulary, string text)
    {
        var parts = text.Split(" < ");
        ImmutableArray<TermRef> broader = parts.Length == 1 ? [] : [.. parts[1].Split(' ').Select(id => new TermRef(vocabulary, id, Span))];
        return new Term(vocabulary, parts[0], parts[0], [], "", broader, [], [], [], [], [], [], null, "", [], null, [], [], null, Span);
    }

    public static Content Content(ImmutableArray<CaseRecord> cases = default, ImmutableArray<Table> tables = default, ImmutableArray<Topic> topics = default, params Vocabulary[] vocabularies)
    {
        var axes = vocabularies.Select(vocabulary => new Axis(vocabulary.Id, vocabulary.Id, true, Span));
        var site = new SiteConfig("", "", "https://example.org/", "en", "", "", "", "", null, [.. axes], Span);
        return new Content(site, [Source("paper")], cases.IsDefault ? [] : cases, tables.IsDefault ? [] : tables, topics.IsDefault ? [] : topics, [.. vocabularies], [], [], [], []);
    }

    public static KnowledgeBase Build(Content content)
    {
        var bag = new DiagnosticBag();
        var knowledge = KnowledgeBuilder.Build(content, bag);
        Assert.True(knowledge is not null, string.Join('\n', bag.Sorted()));
        return knowledge!;
    }

    public static Source Source(string id) => new(
        id, "article-journal", Told("A paper"), new Fact<ImmutableArray<Author>>([], false, null, null, Place), None<string>(), None<string>(), None<string>(), None<string>(), None<string>(),
        Told("10.1/x"), None<string>(), None<string>(), None<string>(), None<string>(), None<string>(), None<string>(), None<string>(), None<string>(), None<string>(), "all", "", 0, "", "", Dates.None, [], Span);

    public static CaseRecord Case(string id, ImmutableArray<Lesion> lesions = default, ImmutableArray<Primary> primaries = default, params CourseEvent[] course)
    {
        ImmutableArray<TermUse> uses = [.. course.SelectMany(Uses)];
        return new CaseRecord(
            id, Ref("paper"), id, "", "", new Patient(None<string>(), None<Sex>(), Place), primaries.IsDefault ? [] : primaries, [], lesions.IsDefault ? [] : lesions, [.. course],
            [], [], [], [], [], [], [], Dates.None, null, [], uses, Span);
    }

    public static Primary Primary(string id, Fact<ImmutableArray<TermRef>> tumour, PrimaryStatus? status = null) =>
        new(id, tumour, status is { } known ? Told(known) : None<PrimaryStatus>(), [], None<string>(), None<string>(), None<string>(), Place);

    public static Lesion Lesion(string id, Fact<ImmutableArray<TermRef>> sites, NerveInvolvement involvement = NerveInvolvement.Shown, string primary = "", Side? side = null) => new(
        id, false, primary.Length > 0 ? Ref(primary) : null, sites, side is { } known ? Told(known) : None<Side>(), None<Compartment>(), NoTerms, None<string>(), None<string>(), None<string>(),
        involvement, None<Route>(), None<Relation>(), null, [], "", Place);

    public static Observation Patient(string id, Fact<ImmutableArray<TermRef>> tumour, ImmutableArray<Lesion> lesions, string full = "", params string[] sameAs) => new(
        id, Ref("paper"), full.Length > 0 ? Ref(full) : null, [.. sameAs.Select(Ref)], tumour, None<string>(), None<Sex>(), lesions, NoTerms, NoTerms, NoTerms, None<VitalStatus>(), [], [], [], Place);

    public static Table Table(string id, params Observation[] patients) =>
        new(id, Ref("paper"), id, "", TableKind.Patients, "Table 1", "", null, null, [], [.. patients.Select(patient => new Row(patient.Id, [], "", patient, null, Place, Span))], Dates.None, Span);

    public static Topic Topic(string id, ImmutableArray<Statement> statements, params Observation[] patients) => new(id, id, "", statements, [], [.. patients], Dates.None, Span);

    public static Statement Statement(string topic, string id, params string[] disagreesWith) => new(
        topic, id, id, StatementKind.Frequency, None<string>(), None<string>(), CountUnit.Patients, [], Ref("paper"), None<string>(), [], [.. disagreesWith.Select(Ref)], [], "", [], Place, Span);

    public static EventFrame Frame(string id, string when = "", double? earliest = null, double? latest = null, string of = "") =>
        new(id, when.Length > 0 ? When(when, earliest, latest) : None<When>(), None<Side>(), of.Length > 0 ? Ref(of) : null, "", "", [], Place, Span);

    public static TestEvent Test(EventFrame frame, string modality, LesionShown? lesion = null, Nature? nature = null, string believed = "", params string[] regions) => new(
        frame, new TermRef(VocabularyNames.Modalities, modality, Span), "", regions.Length > 0 ? Terms(VocabularyNames.Regions, regions) : NoTerms, None<Contrast>(), None<string>(), "", lesion, nature,
        believed.Length > 0 ? [new TermRef(VocabularyNames.Mimics, believed, Span)] : [], NoTerms, null, null, null);

    public static SymptomEvent Symptom(EventFrame frame, string presentation) => new(frame, [new TermRef(VocabularyNames.Presentations, presentation, Span)], "", "", null);

    public static BeliefEvent Belief(EventFrame frame, string mimic, string until, params string[] treatedWith) =>
        new(frame, [new TermRef(VocabularyNames.Mimics, mimic, Span)], [], Ref(until), [.. treatedWith.Select(Ref)], "");

    public static TreatmentEvent Treatment(EventFrame frame, string treatment, params string[] targets) => new(
        frame, [new TermRef(VocabularyNames.Treatments, treatment, Span)], null, [.. targets.Select(Ref)], null, null, [], [], None<string>(), "", "");

    public static VisitEvent Visit(EventFrame frame) => new(frame, VisitKind.Admission);

    public static DiagnosisEvent Diagnosis(EventFrame frame, DiagnosisOf kind) => new(frame, kind, []);

    public static OutcomeEvent Outcome(EventFrame frame) => new(frame, VitalStatus.Died, null, "", "");

    public static Fact<ImmutableArray<TermRef>> Terms(string vocabulary, params string[] ids) => new([.. ids.Select(id => new TermRef(vocabulary, id, Span))], true, null, null, Place);

    /// <summary>A contested fact, one reading for each text (several terms with spaces), counted unless it matters for wording alone.</summary>
    public static Fact<ImmutableArray<TermRef>> Contested(string vocabulary, string[] readings, string held = "", params Stake[] matters)
    {
        var all = readings.Select(text => new Model.Reading(text, Refs(vocabulary, text), Place));
        var contest = new Contest([.. all], "ambiguity", held, "", matters.Length > 0 ? [.. matters] : [Stake.Count], Span);
        return new Fact<ImmutableArray<TermRef>>(held.Length > 0 ? Refs(vocabulary, held) : [], held.Length > 0, null, contest, Place);
    }

    public static Fact<ImmutableArray<TermRef>> NoTerms { get; } = new([], false, null, null, Place);

    public static Fact<T> Told<T>(T value) => new(value, true, null, null, Place);

    public static Fact<T> None<T>() => new(default!, false, null, null, Place);

    public static IdRef Ref(string id) => new(id, Span);

    private static ImmutableArray<TermRef> Refs(string vocabulary, string ids) => [.. ids.Split(' ').Select(id => new TermRef(vocabulary, id, Span))];

    private static Fact<When> When(string text, double? earliest, double? latest)
    {
        var words = text.Split(' ');
        return Told(new When(Words.Parse<TimeRelation>(words[^2])!.Value, words[^1], earliest, latest, false, string.Join(' ', words[..^1])));
    }

    private static IEnumerable<TermUse> Uses(CourseEvent item) => item switch
    {
        TestEvent test => [new TermUse(test.Modality, TermRole.Test, $"course/{test.Id}", false), .. test.Believed.Select(term => new TermUse(term, TermRole.Believed, $"course/{test.Id}", false))],
        SymptomEvent symptom => symptom.Presentations.Select(term => new TermUse(term, TermRole.Symptom, $"course/{symptom.Id}", false)),
        BeliefEvent belief => belief.Believed.Select(term => new TermUse(term, TermRole.Belief, $"course/{belief.Id}", false)),
        TreatmentEvent treatment => treatment.Treatments.Select(term => new TermUse(term, TermRole.Treatment, $"course/{treatment.Id}", false)),
        _ => [],
    };
}
