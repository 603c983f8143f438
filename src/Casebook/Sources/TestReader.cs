using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads a test: what it covered, what it showed, what that was taken to mean.</summary>
internal static class TestReader
{
    public static CourseEvent Read(FieldReader fields, EventFrame frame) => new TestEvent(
        frame,
        fields.RequiredTerm("test", VocabularyNames.Modalities, TermRole.Test),
        fields.Text("asked"),
        fields.TermFact("region", VocabularyNames.Regions, TermRole.Region),
        fields.WordFact<Contrast>("contrast"),
        fields.TextFact("tracer"),
        fields.Text("finding"),
        fields.Word<LesionShown>("lesion"),
        fields.Word<Nature>("nature"),
        fields.Terms("believed", VocabularyNames.Mimics, TermRole.Believed),
        fields.TermFact("extent", VocabularyNames.Sites, TermRole.Extent),
        fields.Ref("specimen"),
        fields.Word<Reference>("reference"),
        fields.Ref("next"));
}
