using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Knowledge.Checks;
using Casebook.Model;
using static Casebook.Tests.Knowledge.Small;

namespace Casebook.Tests.Knowledge;

/// <summary>A course is drawn to scale where the paper's times link its events, and nowhere else.</summary>
public sealed class TimelineTests
{
    private static readonly Vocabulary Presentations = Vocabulary(VocabularyNames.Presentations, "pain");
    private static readonly Vocabulary Modalities = Vocabulary(VocabularyNames.Modalities, "scan");
    private static readonly Vocabulary Treatments = Vocabulary(VocabularyNames.Treatments, "operation");

    private static readonly CaseRecord Record = Case(
        "full", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))], default,
        Symptom(Frame("onset", "60 days before visit", -60, -60), "pain"),
        Visit(Frame("visit")),
        Test(Frame("scan", "10 days after visit", 10, 12), "scan", LesionShown.Seen),
        Treatment(Frame("operation", "after scan"), "operation"),
        Outcome(Frame("death", "30 days after operation", 30, 30)));

    [Fact]
    public void Counts_days_from_the_visit_and_leaves_the_rest_in_order()
    {
        var timeline = Timeline(Record);

        Assert.Equal([(-60, -60), (0, 0), (10, 12), (0, 0), (30, 30)], timeline.Events.Select(item => ((double)item.Earliest!, (double)item.Latest!)));
        Assert.Equal([0, 0, 0, 1, 1], timeline.Events.Select(item => item.Scale));
        Assert.Equal([1, 3], timeline.Scales.Select(scale => scale.Zero));
    }

    [Fact]
    public void Gives_one_link_in_the_papers_own_words()
    {
        var elapsed = Timeline(Record).Between("onset", "visit");

        Assert.Equal(("60 days", true, 60.0), (elapsed.Text, elapsed.IsPrinted, elapsed.Earliest));
        Assert.Equal(["onset", "visit"], elapsed.Through.ToArray());
    }

    [Fact]
    public void Adds_links_up_and_names_the_events_between()
    {
        var elapsed = Timeline(Record).Between("onset", "scan");

        Assert.Equal(("70 to 72 days", false), (elapsed.Text, elapsed.IsPrinted));
        Assert.Equal(["onset", "visit", "scan"], elapsed.Through.ToArray());
    }

    [Fact]
    public void Says_which_link_is_missing()
    {
        var elapsed = Timeline(Record).Between("visit", "death");

        Assert.False(elapsed.IsKnown);
        Assert.Equal("\"operation\" is told only as after \"scan\", without a length of time.", elapsed.Reason);
    }

    [Fact]
    public void Finds_the_milestones_and_says_why_one_is_not_there()
    {
        var milestones = MilestoneFinder.Find(Record, Graph());

        Assert.Equal(["", "onset", "visit", "", "", "operation", "death"], milestones.Select(milestone => milestone.Event?.Id ?? ""));
        Assert.Equal("The lesion was not proved by tissue.", milestones[(int)MilestoneKind.TissueProof].Reason);
    }

    [Fact]
    public void Does_not_take_an_earlier_treatment_for_one_of_the_lesion()
    {
        var record = Case(
            "full", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))], [Primary("p", NoTerms)],
            Treatment(Frame("before", "before onset"), "operation"), Treatment(Frame("other", "before onset"), "operation", "p"),
            Symptom(Frame("onset", "before visit"), "pain"), Visit(Frame("visit")), Treatment(Frame("own", "after visit"), "operation"));

        Assert.Equal("own", MilestoneFinder.Find(record, Graph())[(int)MilestoneKind.FirstTreatment].Event!.Id);
    }

    [Theory]
    [InlineData("before visit", null, null, true)]
    [InlineData("20 days before visit", -20.0, -20.0, true)]
    [InlineData("about 1 day before visit", -2.0, -0.5, false)]
    [InlineData("20 days after visit", 20.0, 20.0, false)]
    [InlineData("at visit", 0.0, 0.0, false)]
    public void Reports_a_time_that_contradicts_the_order_of_the_file(string when, double? earliest, double? latest, bool isReported)
    {
        var found = Orders(Case("full", default, default, Visit(Frame("visit")), Outcome(Frame("end", when, earliest, latest))));

        Assert.Equal(isReported, !found.IsEmpty);
    }

    [Fact]
    public void Reports_a_contradiction_across_several_links()
    {
        var found = Orders(Case(
            "full", default, default, Visit(Frame("visit")), Test(Frame("scan", "100 days after visit", 100, 100), "scan"), Outcome(Frame("end", "20 days after visit", 20, 20))));

        Assert.Contains("about 80 days before it", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_events_told_against_each_other()
    {
        var found = Orders(Case("full", default, default, Symptom(Frame("a", "before b"), "pain"), Symptom(Frame("b", "after a"), "pain")));

        Assert.Contains("leads back to itself", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    private static TermGraph Graph() => new(Content(default, default, default, Presentations, Modalities, Treatments));

    private static Timeline Timeline(CaseRecord record) => TimelineBuilder.Build(record, Graph());

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Orders(CaseRecord record)
    {
        var content = Content([record], default, default, Presentations, Modalities, Treatments);
        var catalogue = new Catalogue(content);
        var references = new ReferenceFinder(catalogue);
        var bag = new DiagnosticBag();
        CourseOrderCheck.Run(new CheckInput(content, catalogue, references, new TermGraph(content), new ReferenceWalk(content, references)), bag);
        return bag.Sorted();
    }
}
