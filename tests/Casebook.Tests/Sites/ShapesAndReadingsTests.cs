using Casebook.Diagnostics;
using Casebook.Model;
using Casebook.Sources;

namespace Casebook.Tests.Sites;

/// <summary>The schema's shapes come from the readers, and the two readings of a paper are read as they are written.</summary>
public class ShapesAndReadingsTests
{
    [Fact]
    public void The_shape_of_a_case_knows_its_keys_its_events_and_what_must_be_there()
    {
        var shape = RecordShapes.All.Single(shape => shape.Folder == "cases").Shape;
        Assert.True(shape.Keys.Single(key => key.Key == "lesson").IsRequired);
        var course = shape.Keys.Single(key => key.Key == "course").Record!;
        Assert.Contains(course.Keys, key => key is { Key: "test", Vocabulary: VocabularyNames.Modalities });
        Assert.Contains(course.Keys, key => key is { Key: "when", Kind: KeyKind.Time, IsFact: true });
        Assert.False(course.Keys.Single(key => key.Key == "outcome").IsRequired);
        Assert.DoesNotContain(shape.Keys, key => key.Key == "leson");
    }

    [Fact]
    public void An_unknown_agreement_is_answered_with_the_nearest_word()
    {
        var bag = new DiagnosticBag();
        const string Table = "fact\tplace\tfirst\tsecond\tagreement\tsettled\twhy\nage\tCase\t53\t53\tagree\t53\t\nside\tCase\tright\t\tfirst-onli\tright\tr\n";
        var extraction = ExtractionReader.Read(new SourceFile("content/extractions/doe-2020.tsv", Table), bag);
        Assert.Equal(1, extraction.Count(Agreement.Agree));
        Assert.Equal("content/extractions/doe-2020.tsv(3,1): error CB204: 'first-onli' is no agreement. Did you mean 'first-only'?", Assert.Single(bag.Sorted()).ToString());
    }
}
