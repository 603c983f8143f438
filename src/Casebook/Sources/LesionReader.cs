using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads a lesion, of a case or of an observation.</summary>
internal static class LesionReader
{
    public static Lesion Read(FieldReader fields)
    {
        var sites = fields.TermFact("sites", VocabularyNames.Sites, TermRole.LesionSite);
        if (!sites.IsAnswered && !fields.Has("sites")) _ = fields.RequiredText("sites");
        return new Lesion(
            fields.Text("id"),
            fields.Flag("index"),
            fields.Ref("primary"),
            sites,
            fields.WordFact<Side>("side"),
            fields.WordFact<Compartment>("compartment"),
            fields.TermFact("region", VocabularyNames.Regions, TermRole.Region),
            fields.TextFact("level"),
            fields.TextFact("count"),
            fields.TextFact("size"),
            fields.RequiredWord<NerveInvolvement>("nerve-involvement"),
            fields.WordFact<Route>("route"),
            fields.WordFact<Relation>("relation"),
            fields.Record("certainty", certainty => new Certainties(ReadCertainty(certainty, "tumour"), ReadCertainty(certainty, "nerve"), ReadCertainty(certainty, "primary"))),
            fields.Records("alternatives", ReadAlternative),
            fields.Text("note"),
            fields.Evidence);
    }

    private static Certainty ReadCertainty(FieldReader fields, string key) =>
        fields.Record(key, certainty => new Certainty(certainty.RequiredWord<Basis>("basis"), certainty.Evidence)) ?? Unjudged(fields, key);

    private static Certainty Unjudged(FieldReader fields, string key)
    {
        fields.Reading.Bag.Add(DiagnosticCodes.MissingKey, fields.Span, $"'{fields.Path}' lacks '{key}'.", "Say on what the certainty rests: 'basis: …'.");
        return new Certainty(Basis.None, fields.Evidence);
    }

    private static Alternative ReadAlternative(FieldReader fields) => new(
        fields.RequiredTerm("mimic", VocabularyNames.Mimics, TermRole.Alternative),
        fields.RequiredWord<Consideration>("considered"),
        fields.RequiredWord<AlternativeState>("state"),
        fields.Records("features", feature => new FeatureAnswer(feature.RequiredRef("feature"), feature.TextFact("is"), feature.RequiredWord<Speaks>("speaks"), feature.Evidence)),
        fields.Evidence);
}
