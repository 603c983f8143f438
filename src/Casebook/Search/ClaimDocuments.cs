using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>General claims and the questions they belong to, as a search finds them.</summary>
internal static class ClaimDocuments
{
    /// <summary>A topic is about the terms of every fourth of its claims.</summary>
    private const int LeastShare = 4;

    public static IEnumerable<SearchDocument> Of(KnowledgeBase knowledge) =>
        knowledge.Statements.Select(node => OfStatement(knowledge, node)).Concat(knowledge.Content.Topics.Select(topic => OfTopic(knowledge, topic)));

    private static SearchDocument OfStatement(KnowledgeBase knowledge, StatementNode node)
    {
        var statement = node.Statement;
        var about = knowledge.Terms(statement.About);
        return new SearchDocument(
            node.Id,
            statement.Says,
            $"{SearchDocuments.NameOf(knowledge, statement.Source.Id)}, under \"{knowledge.TitleOf(RecordId.Topic(statement.Topic))}\"",
            [Spoken(statement.Topic), Spoken(statement.Id)],
            about,
            SearchDocuments.Paragraphs(knowledge.TitleOf(RecordId.Topic(statement.Topic)), SearchDocuments.Sentences(SearchDocuments.Known(statement.Figure), SearchDocuments.Known(statement.Denominator))))
        {
            Source = statement.Source.Id,
            Under = SearchDocument.RolledUp(about),
        };
    }

    /// <summary>The words of an id: they name the thing in short.</summary>
    private static string Spoken(string id) => id.Replace('-', ' ');

    private static SearchDocument OfTopic(KnowledgeBase knowledge, Topic topic) => new(
        RecordId.Topic(topic.Id),
        topic.Title,
        SearchDocuments.Sentences(SearchDocuments.Count(topic.Statements.Length, "claim"), topic.Disagreements.IsEmpty ? "" : SearchDocuments.Count(topic.Disagreements.Length, "disagreement")),
        [Spoken(topic.Id)],
        [.. topic.Statements.SelectMany(statement => knowledge.Terms(statement.About)).GroupBy(term => term).Where(group => LeastShare * group.Count() >= topic.Statements.Length).Select(group => group.Key)],
        SearchDocuments.Paragraphs([topic.Intro, .. topic.Disagreements.Select(disagreement => disagreement.About), .. topic.Statements.Select(statement => statement.Says)]))
    {
        Under = topic.Statements.SelectMany(statement => SearchDocument.RolledUp(knowledge.Terms(statement.About))),
    };
}
