using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;
using static Casebook.Tests.Knowledge.Small;

namespace Casebook.Tests.Knowledge;

/// <summary>What cost time, what covered the lesion, how sure it is, and what else it might have been.</summary>
public sealed class DiagnosisTests
{
    private static readonly Vocabulary Sites = Vocabulary(VocabularyNames.Sites, "nerve", "plexus");
    private static readonly Vocabulary Presentations = Vocabulary(VocabularyNames.Presentations, "pain");
    private static readonly Vocabulary Tumours = Vocabulary(VocabularyNames.Tumours, "lung");
    private static readonly Vocabulary Regions = Vocabulary(VocabularyNames.Regions, "spine", "lumbar < spine", "sacrum < spine", "thigh");

    private static readonly Vocabulary Modalities = Vocabulary(VocabularyNames.Modalities, "scan", "smear") with
    {
        Terms = [Term(VocabularyNames.Modalities, "scan") with { Needs = ["region"] }, Term(VocabularyNames.Modalities, "smear")],
    };

    private static readonly Vocabulary Treatments = Vocabulary(VocabularyNames.Treatments, "beam", "drug") with
    {
        Terms = [Term(VocabularyNames.Treatments, "beam") with { Flags = [TermFlag.Irradiating] }, Term(VocabularyNames.Treatments, "drug")],
    };

    private static readonly Vocabulary Mimics = Vocabulary(VocabularyNames.Mimics, "disc", "burn") with
    {
        Terms =
        [
            Term(VocabularyNames.Mimics, "disc"),
            Term(VocabularyNames.Mimics, "burn") with { Flags = [TermFlag.Irradiating], Features = [new Feature("latency", "Latency", "", Place), new Feature("pain", "Pain first", "", Place)] },
        ],
    };

    [Fact]
    public void A_missed_test_and_an_overturned_belief_cost_time_until_the_lesion_is_shown()
    {
        var figures = Figures(Case(
            "full", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))], default,
            Symptom(Frame("onset", "before visit"), "pain"),
            Visit(Frame("visit")),
            Test(Frame("first", "at visit", 0, 0), "scan", LesionShown.OutsideField, Nature.Misnamed, "disc", "spine"),
            Belief(Frame("belief", "at first", 0, 0), "disc", "second", "cure"),
            Treatment(Frame("cure", "after first"), "drug", "belief"),
            Test(Frame("second", "90 days after visit", 90, 90), "scan", LesionShown.Seen, null, "", "thigh"),
            Test(Frame("third", "after second"), "scan", LesionShown.NotSeen, null, "", "spine")));

        Assert.Equal([(DelayCause.MissedTest, "first", 90.0), (DelayCause.WrongBelief, "belief", 90.0)], figures.Delays.Select(delay => (delay.Cause, delay.Event.Id, delay.Elapsed.Earliest!.Value)));
        Assert.Equal(["cure"], figures.Delays[1].Treatments.Select(treatment => treatment.Id));
        Assert.Equal(["first", "belief"], figures.Journey.Where(step => step.IsMisleading).Select(step => step.Event.Id));
    }

    [Fact]
    public void A_belief_in_the_tumour_it_was_is_confirmed()
    {
        var figures = Figures(Case(
            "full", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))], [Primary("p", Terms(VocabularyNames.Tumours, "lung"))],
            Visit(Frame("visit")), Belief(Frame("belief", "after visit"), "lung", "scan"), Test(Frame("scan", "after belief"), "scan", LesionShown.Seen, null, "", "thigh")));

        Assert.Empty(figures.Delays);
        Assert.Equal(BeliefFate.Confirmed, figures.Journey[0].Fate);
    }

    [Theory]
    [InlineData("spine", "lumbar sacrum", FieldVerdict.Covers)]
    [InlineData("lumbar", "lumbar sacrum", FieldVerdict.CoversPart)]
    [InlineData("lumbar", "spine", FieldVerdict.CoversPart)]
    [InlineData("lumbar", "thigh", FieldVerdict.Misses)]
    [InlineData("", "thigh", FieldVerdict.Unknown)]
    public void A_field_covers_its_own_region_and_the_narrower_ones(string field, string place, FieldVerdict verdict)
    {
        var graph = new TermGraph(Content(default, default, default, Regions));

        Assert.Equal(verdict, CoverageBuilder.Judge(Nodes(field), Nodes(place)));

        ImmutableArray<TermNode> Nodes(string ids) => graph.Known(ids.Split(' ').Select(id => new TermRef(VocabularyNames.Regions, id, Span)));
    }

    [Fact]
    public void Only_scans_stand_on_the_coverage_strip()
    {
        var lesion = Lesion("l", Terms(VocabularyNames.Sites, "nerve")) with { Region = Terms(VocabularyNames.Regions, "thigh") };
        var strip = Assert.Single(Figures(Case(
            "full", [lesion], default, Visit(Frame("visit")),
            Test(Frame("scan", "after visit"), "scan", LesionShown.OutsideField, null, "", "lumbar"), Test(Frame("smear", "after visit"), "smear", LesionShown.Seen, null, "", "thigh"))).Coverage);

        Assert.Equal(("scan", FieldVerdict.Misses), (Assert.Single(strip.Rows).Test.Id, strip.Rows[0].Verdict));
    }

    [Theory]
    [InlineData(Basis.TumourWithinNerve, null, AlternativeState.Open, CertaintyLevel.Certain)]
    [InlineData(Basis.TissueOfLesion, null, AlternativeState.Open, CertaintyLevel.Certain)]
    [InlineData(Basis.ConcordantTests, PrimaryStatus.Active, AlternativeState.Excluded, CertaintyLevel.Probable)]
    [InlineData(Basis.TissueElsewhere, PrimaryStatus.Untreated, AlternativeState.Unlikely, CertaintyLevel.Probable)]
    [InlineData(Basis.ConcordantTests, PrimaryStatus.Active, AlternativeState.Open, CertaintyLevel.Possible)]
    [InlineData(Basis.ConcordantTests, PrimaryStatus.Controlled, AlternativeState.Excluded, CertaintyLevel.Possible)]
    [InlineData(Basis.OneTest, PrimaryStatus.Active, AlternativeState.Excluded, CertaintyLevel.Possible)]
    [InlineData(Basis.None, PrimaryStatus.Active, AlternativeState.Excluded, CertaintyLevel.NotShown)]
    public void A_certainty_follows_from_its_basis_the_primary_and_the_alternatives(Basis basis, PrimaryStatus? status, AlternativeState alternative, CertaintyLevel level)
    {
        var certainty = new Certainty(basis, Place);
        var lesion = Lesion("l", Terms(VocabularyNames.Sites, "nerve")) with
        {
            Certainty = new Certainties(certainty, certainty, certainty),
            Alternatives = [new Alternative(new TermRef(VocabularyNames.Mimics, "disc", Span), Consideration.ByAuthors, alternative, [], Place)],
        };
        var figures = Figures(Case("full", [lesion], [Primary("p", Terms(VocabularyNames.Tumours, "lung"), status)]));

        Assert.Equal(level, figures.Certainties[0].Tumour.Level);
    }

    [Fact]
    public void An_irradiated_case_is_asked_about_radiation_even_when_it_does_not_mention_it()
    {
        var figures = Figures(Case(
            "full", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))], [Primary("p", Terms(VocabularyNames.Tumours, "lung"))],
            Treatment(Frame("beam", "before onset"), "beam", "p"), Symptom(Frame("onset", "before visit"), "pain"), Visit(Frame("visit"))));

        var panel = Assert.Single(figures.Alternatives);
        Assert.Equal(("burn", true, "beam"), (panel.Mimic.Id.Id, panel.IsRadiation, Assert.Single(panel.Irradiation).Id));
        Assert.Equal([PanelReason.Irradiated], panel.Reasons.ToArray());
        Assert.All(panel.Features, feature => Assert.Null(feature.Answer));
    }

    [Fact]
    public void Irradiation_after_the_first_symptom_raises_no_question()
    {
        var figures = Figures(Case(
            "full", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))], default,
            Symptom(Frame("onset", "before visit"), "pain"), Visit(Frame("visit")), Treatment(Frame("beam", "after visit"), "beam", "l")));

        Assert.Empty(figures.Alternatives);
    }

    [Fact]
    public void A_yield_counts_patients_and_tests_apart()
    {
        var knowledge = Build(Content(
            [
                Case(
                    "a", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))], default, Visit(Frame("visit")),
                    Test(Frame("first", "after visit"), "scan", LesionShown.OutsideField, Nature.Misnamed, "", "spine"), Test(Frame("second", "after visit"), "scan", LesionShown.Seen, null, "", "thigh")),
                Case("b", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))], default, Visit(Frame("visit")), Test(Frame("only", "after visit"), "scan", null, null, "", "thigh")),
                Case("c", [Lesion("l", Terms(VocabularyNames.Sites, "nerve"), NerveInvolvement.NotShown)], default, Visit(Frame("visit")), Test(Frame("only", "after visit"), "scan", LesionShown.Seen, null, "", "thigh")),
            ],
            default, default, Sites, Modalities, Regions));
        var yield = knowledge.YieldOf(knowledge.Term(RecordId.Term(VocabularyNames.Modalities, "scan"))!);

        Assert.Equal(new YieldCount(1, 2, 1, 3, 1), yield.All);
        Assert.Equal(new YieldCount(1, 1, 1, 1, 0), yield.NearMimics);
        Assert.Equal([("spine", 0, 1), ("thigh", 1, 2)], yield.ByRegion.Select(row => (row.Region!.Label, row.Count.TestsSeen, row.Count.Tests)));
        Assert.Equal([new RoleCount(TestRole.Localising, 1), new RoleCount(TestRole.Negative, 1), new RoleCount(TestRole.Misleading, 1)], yield.Roles.ToArray());
    }

    private static CaseFigures Figures(CaseRecord record)
    {
        var knowledge = Build(Content([record], default, default, Sites, Presentations, Tumours, Regions, Modalities, Treatments, Mimics));
        return knowledge.FiguresOf(knowledge.Cases[0]);
    }
}
