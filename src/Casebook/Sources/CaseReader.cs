using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>cases/ID.yml</c>.</summary>
internal static class CaseReader
{
    /// <param name="fields">The file's root record, set up with the case's source.</param>
    /// <param name="narrative">The text of <c>cases/ID.md</c>, or null.</param>
    public static CaseRecord Read(FieldReader fields, ProseText? narrative)
    {
        var record = new CaseRecord(
            fields.RequiredId(),
            fields.RequiredRef("source"),
            fields.RequiredText("title"),
            fields.RequiredText("answer"),
            fields.RequiredText("lesson"),
            fields.Record("patient", ReadPatient) ?? NoPatient(fields),
            fields.Records("primaries", ReadPrimary),
            fields.Records("specimens", ReadSpecimen),
            fields.Records("lesions", LesionReader.Read),
            fields.Records("course", CourseReader.Read),
            Notes(fields, "background"),
            fields.Records("contested", claim => new ContestedClaim(claim.RequiredId(), claim.RequiredText("about"), ReadClaim(claim), claim.Evidence)),
            fields.Keys("asked", (asked, term, span) => new AskedTerm(FieldReader.TermNamed(term, VocabularyNames.Modalities, span), asked.TextFact(term))),
            fields.Texts("leaves-out"),
            fields.Records("figures", figure => new FigureNote(figure.RequiredText("figure"), figure.RequiredText("shows"))),
            fields.Records("appraisal", ReadAppraisal),
            fields.Records("related", related => new RelatedCase(related.RequiredRef("case"), related.RequiredText("why"))),
            fields.Dates(),
            narrative,
            [],
            [],
            fields.Span);
        fields.Coded();
        fields.Finish();
        return record with { Facts = fields.Reading.Facts, Terms = fields.Reading.Terms };
    }

    /// <summary>Remarks: a text, or a record with <c>says</c> and a place.</summary>
    public static ImmutableArray<Note> Notes(FieldReader fields, string key)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        fields.Has(key);
        foreach (var item in fields.Items(key))
        {
            var at = $"{fields.Join(key)}/{notes.Count + 1}";
            notes.Add(item switch
            {
                YamlScalar scalar => new Note(scalar.Text, fields.Evidence),
                YamlMap map => fields.Read(map, at, note =>
                {
                    var says = note.RemarkFact("says");
                    return new Note(says.Value, note.Evidence);
                }),
                _ => Unreadable(fields, item, at),
            });
        }

        return notes.ToImmutable();
    }

    private static Note Unreadable(FieldReader fields, YamlNode item, string at)
    {
        fields.Reading.Bag.Add(DiagnosticCodes.WrongShape, item.Span, $"'{at}' must be a text or a record.", "Put a text that begins with a bracket in quotes.");
        return new Note("", fields.Evidence);
    }

    private static Contest ReadClaim(FieldReader claim)
    {
        var contest = claim.Contest();
        claim.Reading.Add(new RecordedFact(claim.Path, contest.Held, [], null, contest, claim.Evidence));
        return contest;
    }

    private static Patient NoPatient(FieldReader fields)
    {
        _ = fields.RequiredText("patient");
        var evidence = Evidence.None(fields.Span);
        return new Patient(new Fact<string>("", false, null, null, evidence), new Fact<Sex>(default, false, null, null, evidence), evidence);
    }

    private static Patient ReadPatient(FieldReader fields)
    {
        var age = fields.TextFact("age");
        AgeRule.Check(fields, age);
        return new Patient(age, fields.WordFact<Sex>("sex"), fields.Evidence);
    }

    private static Primary ReadPrimary(FieldReader fields) => new(
        fields.RequiredId(),
        fields.TermFact("tumour", VocabularyNames.Tumours, TermRole.Primary),
        fields.WordFact<PrimaryStatus>("status"),
        fields.Records("stage", stage => new Stage(stage.TextFact("is"), stage.Text("system"), stage.TextFact("edition"), stage.Ref("at"), stage.Evidence)),
        fields.TextFact("size"),
        fields.TextFact("treatment-before"),
        fields.RemarkFact("note"),
        fields.Evidence);

    private static Specimen ReadSpecimen(FieldReader fields) => new(
        fields.RequiredId(),
        fields.Ref("of"),
        fields.Ref("taken"),
        fields.TermFact("histology", VocabularyNames.Histologies, TermRole.Histology),
        fields.TextFact("grade"),
        fields.Records("markers", marker => new MarkerResult(marker.RequiredTerm("marker", VocabularyNames.Markers, TermRole.Marker), marker.RequiredWord<MarkerOutcome>("is"), marker.Text("compartment"), marker.Evidence)),
        fields.TextFact("size"),
        fields.TextFact("margin"),
        fields.TextFact("nodes"),
        fields.RemarkFact("note"),
        fields.Evidence);

    private static AppraisalItem ReadAppraisal(FieldReader fields) => new(
        fields.RequiredTerm("item", VocabularyNames.AppraisalItems, TermRole.Coded),
        fields.RequiredWord<AppraisalAnswer>("is"),
        fields.Text("note"),
        fields.Evidence);
}
