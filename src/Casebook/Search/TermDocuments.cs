using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>The terms of every vocabulary, and the vocabularies, as a search finds them.</summary>
internal static class TermDocuments
{
    private const int SynonymsShown = 4;

    public static IEnumerable<SearchDocument> Of(KnowledgeBase knowledge) => knowledge.Content.Vocabularies.SelectMany(vocabulary =>
        knowledge.Terms(vocabulary.Id).Select(node => OfTerm(knowledge, vocabulary, node)).Prepend(OfVocabulary(vocabulary)));

    private static SearchDocument OfTerm(KnowledgeBase knowledge, Vocabulary vocabulary, TermNode node)
    {
        var term = node.Term;
        var patients = node.Counts.Patients.Length + node.Counts.NearMimics.Length;
        return new SearchDocument(
            node.Id,
            node.Label,
            SearchDocuments.Sentences(
                SearchDocuments.Capital(vocabulary.Singular),
                term.Synonyms.IsEmpty ? "" : "Also " + string.Join(", ", term.Synonyms.Take(SynonymsShown)),
                patients == 0 ? "" : SearchDocuments.Count(patients, "patient")),
            [.. term.Synonyms, .. term.Identifiers.Select(identifier => $"{identifier.Id} {identifier.Label}")],
            [],
            SearchDocuments.Paragraphs(
            [
                term.Definition,
                SearchDocuments.Plain(knowledge, term.Introduction),
                .. term.Anatomy.Select(row => row.Says),
                .. term.Features.Select(feature => SearchDocuments.Sentences(feature.Label, feature.Tells)),
            ]))
        {
            Broader = node.AllBroader,
            Under = SearchDocument.RolledUp([node]),
        };
    }

    private static SearchDocument OfVocabulary(Vocabulary vocabulary) => new(
        RecordId.Vocabulary(vocabulary.Id),
        vocabulary.Label,
        SearchDocuments.Count(vocabulary.Terms.Length, "term"),
        [vocabulary.Singular],
        [],
        vocabulary.Description);
}
