using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads one event of a course; the key that names its kind decides which further keys it knows.</summary>
internal static class CourseReader
{
    /// <summary>The one table of event kinds: the key, and the reader of the event that carries it.</summary>
    private static readonly Kind[] Kinds =
    [
        new("visit", (fields, frame) => new VisitEvent(frame, fields.RequiredWord<VisitKind>("visit"))),
        new("symptom", (fields, frame) => new SymptomEvent(frame, fields.Terms("symptom", VocabularyNames.Presentations, TermRole.Symptom), fields.Text("quality"), fields.Text("march"), fields.Word<Onset>("onset"))),
        new("examination", (fields, frame) => new ExaminationEvent(frame, fields.RequiredWord<ExaminationKind>("examination"), fields.Records("findings", ReadFinding))),
        new("test", TestReader.Read),
        new("belief", (fields, frame) => new BeliefEvent(
            frame, fields.Terms("belief", VocabularyNames.Mimics, TermRole.Belief), fields.Refs("from"), fields.Ref("until"), fields.Refs("treated-with"), fields.Text("held-by"))),
        new("decision", (fields, frame) => new DecisionEvent(
            frame, fields.RequiredWord<Choice>("decision"), fields.Terms("about", VocabularyNames.Treatments, TermRole.Decision), fields.Word<DecidedBy>("decided-by"))),
        new("treatment", TreatmentReader.Read),
        new("response", (fields, frame) => new ResponseEvent(
            frame, fields.RequiredWord<ResponseGrade>("response"), fields.Word<ResponseTarget>("target"), fields.Text("measure"), fields.Text("from"), fields.Text("to"), fields.Ref("to-treatment"))),
        new("adverse-event", (fields, frame) => new AdverseEvent(
            frame, fields.Terms("adverse-event", VocabularyNames.Presentations, TermRole.AdverseEvent), fields.Text("attributed-to"), fields.Word<Attribution>("attribution"))),
        new("diagnosis", (fields, frame) => new DiagnosisEvent(frame, fields.RequiredWord<DiagnosisOf>("diagnosis"), fields.Refs("how"))),
        new("metastasis", (fields, frame) => new MetastasisEvent(frame, fields.Terms("metastasis", VocabularyNames.Organs, TermRole.OtherDisease), fields.Refs("shown-by"))),
        new("outcome", (fields, frame) => new OutcomeEvent(
            frame, fields.RequiredWord<VitalStatus>("outcome"), fields.Word<DiseaseStatus>("disease"), fields.Text("function"), fields.Text("cause"))),
    ];

    public static CourseEvent Read(FieldReader fields)
    {
        var frame = ReadFrame(fields);
        if (fields.IsDescribed) Describe(fields, frame);
        var named = Named(fields);
        if (named.Count == 1) return named[0].Read(fields, frame);
        var said = named.Count == 0 ? $"The event '{frame.Id}' does not say its kind." : $"The event '{frame.Id}' has the kinds {string.Join(" and ", named.Select(kind => $"'{kind.Key}'"))}.";
        fields.Reading.Bag.Add(DiagnosticCodes.WrongKind, fields.Span, said, $"Give it one of: {string.Join(", ", Kinds.Select(kind => kind.Key))}.");
        return named.Count == 0 ? new VisitEvent(frame, default) : named[0].Read(fields, frame);
    }

    private static List<Kind> Named(FieldReader fields)
    {
        var named = new List<Kind>(1);
        foreach (var kind in Kinds)
            if (fields.Has(kind.Key)) named.Add(kind);
        return named;
    }

    private static void Describe(FieldReader fields, EventFrame frame)
    {
        foreach (var kind in Kinds) fields.Describe(kind.Key, () => kind.Read(fields, frame));
    }

    private static EventFrame ReadFrame(FieldReader fields) => new(
        fields.RequiredId(),
        fields.WhenFact("when"),
        fields.WordFact<Side>("side"),
        fields.Ref("of"),
        fields.Text("because"),
        fields.Text("note"),
        fields.Records("measures", ReadMeasure),
        fields.Evidence,
        fields.Span);

    private static Measure ReadMeasure(FieldReader fields) =>
        new(fields.RequiredText("what"), fields.TextFact("value"), fields.TextFact("unit"), fields.WordFact<Side>("side"), fields.Evidence);

    private static readonly Examination[] Examined =
    [
        new("movement", VocabularyNames.Movements), new("muscle", VocabularyNames.Sites), new("reflex", VocabularyNames.Reflexes), new("skin", VocabularyNames.SkinAreas),
        new("sign", VocabularyNames.Presentations),
    ];

    private static Finding ReadFinding(FieldReader fields)
    {
        var whats = ImmutableArray<TermRef>.Empty;
        foreach (var kind in Examined)
        {
            var terms = fields.Terms(kind.Key, kind.Vocabulary, TermRole.Finding);
            whats = whats.IsEmpty ? terms : whats.AddRange(terms);
        }

        if (whats.Length != 1)
            fields.Reading.Bag.Add(DiagnosticCodes.WrongKind, fields.Span, $"'{fields.Path}' names {whats.Length} things examined.", $"Name one of: {string.Join(", ", Examined.Select(kind => kind.Key))}.");
        return new Finding(
            whats is [var what, ..] ? what : new TermRef(VocabularyNames.Presentations, "", fields.Span),
            fields.Word<FindingState>("is"),
            fields.Text("grade"),
            fields.WordFact<Side>("side"),
            fields.Text("note"),
            fields.Evidence);
    }

    private sealed record Kind(string Key, Func<FieldReader, EventFrame, CourseEvent> Read);

    private sealed record Examination(string Key, string Vocabulary);
}
