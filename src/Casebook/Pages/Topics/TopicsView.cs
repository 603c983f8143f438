using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Topics;

/// <summary>A page of the list of questions on which papers make general claims.</summary>
public sealed record TopicsView(ImmutableArray<TopicEntry> Entries, Paging Paging)
{
    /// <summary>The list's pages and each topic's own.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var topics = context.Knowledge.Content.Topics;
        return Paging.Over(context.Addresses, context.Addresses.Statements, topics.Length)
            .Select(paging => Page.Of(
                paging.Path,
                new PageHead("Statements" + paging.Suffix, "General claims of the papers, question by question, with figures, denominators and disagreements."),
                () => new TopicsView([.. paging.Cut(topics).Select(topic => TopicEntry.Of(context, topic))], paging)))
            .Concat(topics.Select(topic => TopicView.Plan(context, topic)));
    }
}

/// <summary>A topic in a list.</summary>
/// <param name="Holds">How many claims of how many papers, and so on.</param>
public sealed record TopicEntry(LinkView Title, string Holds, string Intro)
{
    public static TopicEntry Of(PageContext context, Topic topic) => new(context.Link(RecordId.Topic(topic.Id)), string.Join(", ", HoldsOf(context, topic)), topic.Intro);

    /// <summary>What a topic holds, part by part.</summary>
    public static IEnumerable<string> HoldsOf(PageContext context, Topic topic)
    {
        yield return CountText.Of(topic.Statements.Length, "claim");
        yield return CountText.Of(topic.Statements.Select(statement => statement.Source.Id).Distinct().Count(), "paper");
        var disagreements = Disagreements(context, topic).Count();
        if (disagreements > 0) yield return CountText.Of(disagreements, "disagreement");
        if (!topic.Patients.IsEmpty) yield return CountText.Of(topic.Patients.Length, "patient told in prose", "patients told in prose");
    }

    /// <summary>The entries of the ledger that belong to a topic, its claims or its patients.</summary>
    public static IEnumerable<Disagreement> Disagreements(PageContext context, Topic topic) =>
        context.Knowledge.DisagreementsOf(RecordId.Topic(topic.Id))
            .Concat(topic.Statements.SelectMany(statement => context.Knowledge.DisagreementsOf(RecordId.Statement(topic.Id, statement.Id))))
            .Concat(topic.Patients.SelectMany(patient => context.Knowledge.DisagreementsOf(RecordId.Patient(topic.Id, patient.Id))));
}
