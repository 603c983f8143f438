using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads the keys of a patient known from a table's row or from prose.</summary>
internal static class ObservationReader
{
    /// <summary>The observation; its facts and terms are those that <paramref name="fields"/>' reading gathered, so each observation needs a reading of its own.</summary>
    public static Observation Read(FieldReader fields, string id, IdRef source)
    {
        var age = fields.TextFact("age");
        AgeRule.Check(fields, age);
        var observation = new Observation(
            id,
            source,
            fields.Ref("case"),
            fields.Refs("same-as"),
            fields.TermFact("tumour", VocabularyNames.Tumours, TermRole.Primary),
            age,
            fields.WordFact<Sex>("sex"),
            fields.Records("lesions", LesionReader.Read),
            fields.TermFact("presentations", VocabularyNames.Presentations, TermRole.Symptom),
            fields.TermFact("modalities", VocabularyNames.Modalities, TermRole.Test),
            fields.TermFact("treatments", VocabularyNames.Treatments, TermRole.Treatment),
            fields.WordFact<VitalStatus>("outcome"),
            CaseReader.Notes(fields, "notes"),
            [],
            [],
            fields.Evidence);
        fields.Coded();
        return observation with { Facts = fields.Reading.Facts, Terms = fields.Reading.Terms };
    }
}
