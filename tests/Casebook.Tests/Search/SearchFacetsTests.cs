using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Search;
using Casebook.Tests.Exports;

namespace Casebook.Tests.Search;

/// <summary>The ways to narrow results down leave what they say.</summary>
public sealed class SearchFacetsTests
{
    private static readonly KnowledgeBase Knowledge = ExportedSite.Entered.Knowledge;
    private static readonly ImmutableArray<SearchDocument> Documents = SearchDocuments.Of(Knowledge, 2);
    private static readonly ImmutableArray<SearchFacet> Facets = new SearchFacets(Knowledge, Documents).All();

    [Fact]
    public void There_is_a_facet_for_the_kind_every_axis_and_what_is_told_of_a_patient() =>
        Assert.Equal(["kind", .. Knowledge.Site.Axes.Select(axis => axis.Vocabulary), "detail", "nerve", "certainty", "year", "sex", "outcome"], Facets.Select(facet => facet.Name));

    [Fact]
    public void Every_document_is_of_one_kind() =>
        Assert.Equal(Enumerable.Range(0, Documents.Length), Facets[0].Choices.SelectMany(choice => choice.Documents).Order());

    [Fact]
    public void Every_patient_has_a_choice_in_every_facet_be_it_that_nothing_is_reported()
    {
        var patients = Enumerable.Range(0, Documents.Length).Where(number => Documents[number].Report is not null).ToArray();
        Assert.NotEmpty(patients);
        var wrong = from facet in Facets
                    let left = facet.Choices.SelectMany(choice => choice.Documents).ToHashSet()
                    from patient in patients
                    where !left.Contains(patient)
                    select $"{Documents[patient].Ref} has no choice under {facet.Label}";
        Verdict.None(wrong);
    }

    [Fact]
    public void A_broader_term_leaves_what_its_narrower_terms_leave()
    {
        foreach (var axis in Knowledge.Site.Axes)
        {
            var choices = Facets.Single(facet => facet.Name == axis.Vocabulary).Choices.ToDictionary(choice => choice.Value, choice => choice.Documents, StringComparer.Ordinal);
            Assert.InRange(choices.Count, 2, 49);
            var wrong = from node in Knowledge.Terms(axis.Vocabulary)
                        where choices.ContainsKey(node.Term.Id)
                        from broader in node.AllBroader
                        where choices.ContainsKey(broader.Term.Id) && choices[node.Term.Id].Except(choices[broader.Term.Id]).Any()
                        select $"{broader} leaves less than {node}";
            Verdict.None(wrong);
        }
    }

    [Fact]
    public void Choices_have_documents_in_ascending_order_and_names_of_their_own()
    {
        foreach (var facet in Facets)
        {
            Assert.Equal(facet.Choices.Length, facet.Choices.Select(choice => choice.Value).Distinct().Count());
            Assert.All(facet.Choices, choice => Assert.NotEmpty(choice.Documents));
            Assert.All(facet.Choices, choice => Assert.Equal(choice.Documents.Distinct().Order(), choice.Documents));
        }
    }
}
