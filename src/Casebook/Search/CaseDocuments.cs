using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>The full cases as a search finds them: by what they are about, by their story, and by the words of their course.</summary>
internal static class CaseDocuments
{
    /// <summary>The roles in which a case is about a term; what was only weighed against the diagnosis is not among them.</summary>
    private static readonly ImmutableHashSet<TermRole> Named =
    [
        TermRole.Primary, TermRole.LesionSite, TermRole.Extent, TermRole.Test, TermRole.Believed, TermRole.Belief, TermRole.Symptom, TermRole.AdverseEvent,
        TermRole.Treatment, TermRole.Agent, TermRole.OtherDisease, TermRole.Histology, TermRole.Decision,
    ];

    /// <param name="workers">How many are made at once.</param>
    public static IEnumerable<SearchDocument> Of(KnowledgeBase knowledge, int workers) => knowledge.Cases.AsParallel().AsOrdered().WithDegreeOfParallelism(workers).Select(node => Of(knowledge, node));

    private static SearchDocument Of(KnowledgeBase knowledge, CaseNode node)
    {
        var record = node.Record;
        var patient = node.Patient;
        var tumours = SearchDocuments.Labels(patient.On(VocabularyNames.Tumours).Counted.Select(knowledge.Term).OfType<TermNode>());
        var sites = node.IndexLesion is { Sites: { HasValue: true, Value: var named } } ? SearchDocuments.Labels(knowledge.Terms(named)) : "";
        var source = knowledge.Source(record.Source.Id);
        return new SearchDocument(
            node.Id,
            record.Title,
            SearchDocuments.Sentences(SearchDocuments.NameOf(knowledge, record.Source.Id), tumours.Length > 0 && sites.Length > 0 ? $"{tumours} → {sites}" : tumours + sites, node.Report.Outcome is { } outcome ? Words.Spoken(outcome) : ""),
            [record.Id.Replace('-', ' '), .. source is null ? [] : PaperDocuments.NamesOf(source.Source).Prepend(SearchDocuments.Known(source.Source.Title))],
            [.. record.Terms.Where(use => Named.Contains(use.Role)).Select(use => knowledge.Term(use.Term)).Distinct()],
            CaseWords.Of(knowledge, node))
        {
            Report = node.Report,
            Source = record.Source.Id,
            Under = SearchDocument.RolledUp(patient),
        };
    }
}
