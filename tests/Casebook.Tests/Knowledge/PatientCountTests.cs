using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;
using static Casebook.Tests.Knowledge.Small;

namespace Casebook.Tests.Knowledge;

/// <summary>Patients are counted once, at the terms that their most detailed telling supports.</summary>
public sealed class PatientCountTests
{
    private static readonly Vocabulary Tumours = Vocabulary(VocabularyNames.Tumours, "carcinoma", "lung < carcinoma", "adeno < lung", "small-cell < lung", "stomach < carcinoma", "sarcoma");
    private static readonly Vocabulary Sites = Vocabulary(VocabularyNames.Sites, "roots", "l5 < roots", "s1 < roots", "sciatic");

    [Fact]
    public void Joins_a_case_its_row_and_a_patient_told_in_prose_into_one_patient()
    {
        var knowledge = Build(Content(
            [Case("full", [Lesion("l", Site("s1"))], [Primary("p", Tumour("adeno"))])],
            [Table("review", Patient("row", Tumour("lung"), [Lesion("l", Site("s1"))], "full"), Patient("other", Tumour("stomach"), [Lesion("l", Site("l5"))]))],
            [Topic("topic", [], Patient("told", Tumour("lung"), [Lesion("l", Site("roots"))], "", "review/row"))],
            Tumours, Sites));

        Assert.Equal(["full", "review:other"], knowledge.Patients.Select(patient => patient.Id.ToString()));
        Assert.Equal([Detail.FullCase, Detail.TableRow, Detail.ToldInProse], knowledge.Patients[0].Reports.Select(report => report.Detail));
        Assert.Equal(new DetailCount(1, 1, 0), knowledge.Figures.Patients);
    }

    [Fact]
    public void Counts_a_patient_once_over_a_term_and_its_narrower_terms()
    {
        var knowledge = Build(Content([Case("full", [Lesion("a", Site("s1")), Lesion("b", Site("l5"))], [Primary("p", Tumour("adeno"))])], default, default, Tumours, Sites));

        Assert.Equal(1, Count(knowledge, VocabularyNames.Sites, "roots"));
        Assert.Equal(1, Count(knowledge, VocabularyNames.Sites, "s1"));
        Assert.Equal(1, Count(knowledge, VocabularyNames.Tumours, "carcinoma"));
        Assert.Equal(0, Count(knowledge, VocabularyNames.Tumours, "sarcoma"));
    }

    [Fact]
    public void Keeps_near_mimics_outside_the_counts_of_nerve()
    {
        var knowledge = Build(Content(
            [Case("mimic", [Lesion("l", Site("sciatic"), NerveInvolvement.NotShown)], [Primary("p", Tumour("lung"))]), Case("nerve", [Lesion("l", Site("sciatic")), Lesion("m", Site("s1"), NerveInvolvement.NotShown)])],
            default, default, Tumours, Sites));

        var sciatic = Node(knowledge, VocabularyNames.Sites, "sciatic");
        Assert.Equal(["nerve"], sciatic.Counts.Patients.Select(patient => patient.Id.Id));
        Assert.Equal(["mimic"], sciatic.Counts.NearMimics.Select(patient => patient.Id.Id));
        Assert.Equal(0, Count(knowledge, VocabularyNames.Sites, "s1"));
        Assert.Equal((1, 1), (knowledge.Figures.Patients.Total, knowledge.Figures.NearMimics.Total));
    }

    [Theory]
    [InlineData("adeno,small-cell", "lung")]
    [InlineData("adeno,stomach", "carcinoma")]
    [InlineData("lung,small-cell", "lung")]
    [InlineData("lung,sarcoma", "")]
    public void Counts_a_contested_tumour_at_the_nearest_broader_term_of_its_readings(string readings, string counted)
    {
        var patient = Only(Primary("p", Contested(VocabularyNames.Tumours, readings.Split(',')))).Patients[0];

        Assert.Equal(counted, string.Join(' ', patient.On(VocabularyNames.Tumours).Counted.Select(id => id.Id)));
        Assert.Equal(readings.Split(',').Except([counted]).Order(), patient.On(VocabularyNames.Tumours).Uncounted.Select(id => id.Id));
    }

    [Fact]
    public void Lists_a_contested_tumour_uncounted_at_its_narrower_terms()
    {
        var knowledge = Only(Primary("p", Contested(VocabularyNames.Tumours, ["adeno", "small-cell"])));

        Assert.Equal((1, 0), (Count(knowledge, VocabularyNames.Tumours, "lung"), Count(knowledge, VocabularyNames.Tumours, "adeno")));
        Assert.Single(Node(knowledge, VocabularyNames.Tumours, "adeno").Counts.Uncounted);
        Assert.Empty(Node(knowledge, VocabularyNames.Tumours, "lung").Counts.Uncounted);
    }

    [Theory]
    [InlineData(Stake.Wording, "adeno")]
    [InlineData(Stake.Count, "lung")]
    [InlineData(Stake.Diagnosis, "lung")]
    public void Counts_a_held_reading_only_where_neither_diagnosis_nor_count_hangs_on_it(Stake stake, string counted)
    {
        var patient = Only(Primary("p", Contested(VocabularyNames.Tumours, ["adeno", "small-cell"], "adeno", stake))).Patients[0];

        Assert.Equal([counted], patient.On(VocabularyNames.Tumours).Counted.Select(id => id.Id));
    }

    [Fact]
    public void Counts_the_primary_that_the_lesion_is_held_to_come_from()
    {
        var knowledge = Build(Content(
            [Case("full", [Lesion("l", Site("s1"), primary: "lung")], [Primary("lung", Tumour("adeno")), Primary("stomach", Tumour("stomach"))])], default, default, Tumours, Sites));

        Assert.Equal((1, 0), (Count(knowledge, VocabularyNames.Tumours, "lung"), Count(knowledge, VocabularyNames.Tumours, "stomach")));
    }

    [Fact]
    public void A_row_does_not_bring_back_a_tumour_that_its_case_holds_contested()
    {
        var knowledge = Build(Content(
            [Case("full", [Lesion("l", Site("s1"))], [Primary("p", Contested(VocabularyNames.Tumours, ["adeno", "small-cell"]))])],
            [Table("review", Patient("row", Tumour("small-cell"), [Lesion("l", Site("s1"))], "full"))], default, Tumours, Sites));

        Assert.Equal(0, Count(knowledge, VocabularyNames.Tumours, "small-cell"));
    }

    [Fact]
    public void Crosses_two_axes_by_patient()
    {
        var knowledge = Build(Content(
            [Case("a", [Lesion("l", Site("s1"))], [Primary("p", Tumour("adeno"))]), Case("b", [Lesion("l", Site("l5"))], [Primary("p", Tumour("small-cell"))])], default, default, Tumours, Sites));
        var table = CrossTable.Between([Node(knowledge, VocabularyNames.Tumours, "lung"), Node(knowledge, VocabularyNames.Tumours, "adeno")], knowledge.TopTerms(VocabularyNames.Sites));

        Assert.Equal((2, 0, 1, 0), (table[0, 0].Patients, table[0, 1].Patients, table[1, 0].Patients, table[1, 1].Patients));
    }

    private static KnowledgeBase Only(Primary primary) => Build(Content([Case("full", [Lesion("l", Site("s1"))], [primary])], default, default, Tumours, Sites));

    private static Fact<ImmutableArray<TermRef>> Tumour(string id) => Terms(VocabularyNames.Tumours, id);

    private static Fact<ImmutableArray<TermRef>> Site(string id) => Terms(VocabularyNames.Sites, id);

    private static TermNode Node(KnowledgeBase knowledge, string vocabulary, string id) => knowledge.Term(RecordId.Term(vocabulary, id))!;

    private static int Count(KnowledgeBase knowledge, string vocabulary, string id) => Node(knowledge, vocabulary, id).Counts.Patients.Length;
}
