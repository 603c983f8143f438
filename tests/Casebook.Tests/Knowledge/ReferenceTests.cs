using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Model;
using static Casebook.Tests.Knowledge.Small;

namespace Casebook.Tests.Knowledge;

/// <summary>Names lead to one record, or to a fault with the nearest name.</summary>
public sealed class ReferenceTests
{
    private static readonly Vocabulary Sites = Vocabulary(VocabularyNames.Sites, "nerve", "root", "shared");

    private static readonly Content Records = Content(
        [Case("shared"), Case("kim-2020")], [Table("review", Patient("row", NoTerms, [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))]))],
        [Topic("spread", [Statement("spread", "often")], Patient("told", NoTerms, [Lesion("l", Terms(VocabularyNames.Sites, "nerve"))]))], Sites);

    [Theory]
    [InlineData("", "kim-2020", "Case", "kim-2020")]
    [InlineData("", "nerve", "Term", "nerve")]
    [InlineData("sites", "shared", "Term", "shared")]
    [InlineData("cases", "shared", "Case", "shared")]
    [InlineData("statements", "spread", "Topic", "spread")]
    [InlineData("statements", "spread/often", "Statement", "often")]
    [InlineData("statements", "spread/told", "Patient", "told")]
    [InlineData("tables", "review/row", "Row", "row")]
    public void Prose_reaches_every_kind_of_record(string scope, string id, string kind, string target)
    {
        var found = Finder().Prose(new ProseReference(scope, id, Span)).Target!;

        Assert.Equal((kind, target), (found.Kind.ToString(), found.Id));
    }

    [Theory]
    [InlineData("", "shared", "CB303", "Write one of [[cases:shared]], [[sites:shared]].")]
    [InlineData("", "nreve", "CB302", "Did you mean 'nerve'?")]
    [InlineData("sites", "rot", "CB301", "Did you mean 'root'?")]
    [InlineData("casses", "shared", "CB302", "Did you mean 'cases'?")]
    [InlineData("statements", "spread/ofen", "CB302", "Did you mean 'spread/often'?")]
    public void A_name_that_leads_nowhere_or_two_ways_gets_a_remedy(string scope, string id, string code, string remedy)
    {
        var found = Finder().Prose(new ProseReference(scope, id, Span));

        Assert.Equal((code, remedy), (found.Code!.Id, found.Remedy));
    }

    [Fact]
    public void A_key_that_takes_mimics_or_tumours_finds_either()
    {
        var content = Content(default, default, default, Vocabulary(VocabularyNames.Mimics, "disc"), Vocabulary(VocabularyNames.Tumours, "lung"));

        Assert.Equal(RecordId.Term(VocabularyNames.Tumours, "lung"), new ReferenceFinder(new Catalogue(content)).Term(new TermRef(VocabularyNames.Mimics, "lung", Span)).Target);
    }

    [Fact]
    public void Terms_that_are_part_of_each_other_are_reported_and_do_not_hang()
    {
        var bag = new DiagnosticBag();

        Assert.Null(KnowledgeBuilder.Build(Content(default, default, default, Vocabulary(VocabularyNames.Sites, "a < b", "b < c", "c < a")), bag));
        Assert.Equal(["CB304", "CB304", "CB304"], bag.Sorted().Select(diagnostic => diagnostic.Code.Id));
    }

    [Fact]
    public void A_record_knows_who_names_it()
    {
        var knowledge = Build(Records with { Cases = [Case("kim-2020") with { Related = [new RelatedCase(Ref("shared"), "the same nerve")] }, Case("shared")] });

        Assert.Equal([new Backlink(RecordId.Case("kim-2020"), false)], knowledge.BacklinksTo(RecordId.Case("shared")).ToArray());
    }

    [Fact]
    public void Related_cases_are_the_editors_first_then_those_that_share_terms_and_at_most_five()
    {
        ImmutableArray<CaseRecord> cases = [.. Enumerable.Range(0, 40).Select(i => Case($"c{i:00}", [Lesion("l", Terms(VocabularyNames.Sites, i % 2 == 0 ? "nerve" : "root"))]))];
        cases = cases.SetItem(0, cases[0] with { Related = [new RelatedCase(Ref("c01"), "told together")] });
        var knowledge = Build(Content(cases, default, default, Sites));
        var links = knowledge.FiguresOf(knowledge.Case("c00")!).Related;

        Assert.Equal(["c01", "c02", "c04", "c06", "c08"], links.Select(link => link.Case.Record.Id));
        Assert.Equal(["told together", "", "", "", ""], links.Select(link => link.Why));
        Assert.Equal(["nerve"], links[1].Shared.Select(term => term.Id.Id));
    }

    private static ReferenceFinder Finder() => new(new Catalogue(Records));
}
