using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>The questions of the ward, the pages of prose and the overviews, as a search finds them.</summary>
internal static class PageDocuments
{
    /// <summary>The pages that hold no record of their own, by the folder they stand in, with their heading.</summary>
    internal static readonly ImmutableArray<(string Id, string Title, string Text)> Overviews =
    [
        ("cases", "Cases", "The list of all patients, full cases and rows of review tables, with filters by tumour, site, test and more."),
        ("map", "Nerve map", "Drawings of the nerves with the lesions of all published patients."),
        ("evidence", "What this casebook holds", "The evidence map: which tumours at which sites are entered and which are empty, and what was searched."),
        ("journeys", "Journeys", "One lane for each case on the way to the diagnosis: symptoms, wrong turns, what was done, how it ended."),
        ("disagreements", "Disagreements", "The ledger: where the papers disagree with each other or with themselves, every contested fact and every pair of claims, with all readings."),
        ("data", "Data", "Downloads of all records: CSV, JSON, BibTeX, RIS, with columns, schema and licence."),
        ("sources", "Sources", "The list of papers read and what each gave."),
        ("tables", "Review tables", "The list of published tables, as printed and as coded."),
        ("statements", "Statements", "The list of general claims, question by question, with figures and denominators."),
        ("questions", "Questions of the ward", "The list of situations at the bedside and what was done next in each."),
    ];

    public static IEnumerable<SearchDocument> Of(KnowledgeBase knowledge) =>
        knowledge.Content.Questions.Select(question => OfQuestion(knowledge, question)).Concat(knowledge.Content.Pages.Select(page => OfPage(knowledge, page)))
            .Concat(Overviews.Select(page => new SearchDocument(RecordId.Page(page.Id), page.Title, "", [], [], page.Text)));

    private static SearchDocument OfQuestion(KnowledgeBase knowledge, Question question)
    {
        var patients = question.Cases.Select(entry => knowledge.Case(entry.Case.Id)).OfType<CaseNode>().Select(node => node.Patient);
        return new SearchDocument(
            RecordId.Question(question.Id),
            question.Title,
            $"Question of the ward, {SearchDocuments.Count(question.Cases.Length, "case")}",
            [question.Id.Replace('-', ' ')],
            [],
            SearchDocuments.Paragraphs([SearchDocuments.Plain(knowledge, question.Text), .. question.Cases.Select(entry => entry.Why)]))
        {
            Under = patients.SelectMany(SearchDocument.RolledUp),
        };
    }

    private static SearchDocument OfPage(KnowledgeBase knowledge, ProsePage page)
    {
        var text = SearchDocuments.Plain(knowledge, page.Text);
        var afterTitle = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return new SearchDocument(RecordId.Page(page.Id), page.Title, "", [], [], text[afterTitle..]);
    }
}
