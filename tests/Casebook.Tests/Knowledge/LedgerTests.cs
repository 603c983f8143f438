using Casebook.Knowledge;
using Casebook.Model;
using static Casebook.Tests.Knowledge.Small;

namespace Casebook.Tests.Knowledge;

/// <summary>Every disagreement stands in the ledger once, with what it does to the counts.</summary>
public sealed class LedgerTests
{
    private static readonly Vocabulary Tumours = Vocabulary(VocabularyNames.Tumours, "lung", "adeno < lung", "small-cell < lung");
    private static readonly Vocabulary Sites = Vocabulary(VocabularyNames.Sites, "roots", "s1 < roots", "l5 < roots");

    [Fact]
    public void A_contested_tumour_says_where_it_is_counted_and_where_it_is_not()
    {
        var tumour = Contested(VocabularyNames.Tumours, ["adeno", "small-cell"]);
        var record = Case("full", [Lesion("l", Terms(VocabularyNames.Sites, "s1"))], [Primary("p", tumour)]);
        record = record with { Facts = [new RecordedFact("primaries/p/tumour", "", [], null, tumour.Contest, Place)] };
        var entry = Assert.Single(Build(Content([record], default, default, Tumours, Sites)).Disagreements);

        Assert.Equal(("case-full-primaries-p-tumour", DisagreementKind.ContestedFact, "tumour (p)"), (entry.Id, entry.Kind, entry.About));
        Assert.Equal("The patient counts once, at lung (1 patient), and is listed uncounted at adeno (0 patients) and small-cell (0 patients).", entry.Effect);
        Assert.True(entry.IsMaterial);
    }

    [Fact]
    public void A_row_that_says_another_side_than_its_case_enters_by_itself()
    {
        var knowledge = Build(Content(
            [Case("full", [Lesion("l", Terms(VocabularyNames.Sites, "s1"), side: Side.Right)])],
            [Table("review", Patient("row", NoTerms, [Lesion("l", Terms(VocabularyNames.Sites, "s1"), side: Side.Left)], "full"))], default, Tumours, Sites));
        var entry = Assert.Single(knowledge.DisagreementsOf(RecordId.Row("review", "row")));

        Assert.Equal(("side", true, "right"), (entry.Path, entry.IsAutomatic, entry.Held));
        Assert.Equal(["right", "left"], entry.Sides.Select(side => side.Text));
    }

    [Fact]
    public void A_row_that_says_less_than_its_case_does_not_disagree()
    {
        var knowledge = Build(Content(
            [Case("full", [Lesion("a", Terms(VocabularyNames.Sites, "s1")), Lesion("b", Terms(VocabularyNames.Sites, "l5"))])],
            [Table("review", Patient("row", NoTerms, [Lesion("l", Terms(VocabularyNames.Sites, "s1"))], "full"))], default, Tumours, Sites));

        Assert.Empty(knowledge.Disagreements);
    }

    [Fact]
    public void Two_statements_that_name_each_other_disagree_once()
    {
        var knowledge = Build(Content(default, default, [Topic("t", [Statement("t", "a", "b"), Statement("t", "b", "t/a")])], Tumours));

        Assert.Equal(["a", "b"], Assert.Single(knowledge.Disagreements).Sides.Select(side => side.Text));
        Assert.Equal([RecordId.Statement("t", "a")], knowledge.Statement(RecordId.Statement("t", "b"))!.DisagreesWith.ToArray());
    }
}
