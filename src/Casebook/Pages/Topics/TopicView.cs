using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages.Disagreements;
using Casebook.Pages.Tables;

namespace Casebook.Pages.Topics;

/// <summary>The general claims on one question: figures with what they are a part of, what disagrees, what overturned a claim to be first, and patients told in prose.</summary>
public sealed record TopicView(
    string Title,
    string Intro,
    ImmutableArray<string> Holds,
    ImmutableArray<TopicClaim> Claims,
    ImmutableArray<PriorityView> Priorities,
    ImmutableArray<DisagreementView> Disagreements,
    ImmutableArray<ToldView> Told,
    ImmutableArray<(LinkView Term, int Claims)> About,
    ImmutableArray<PlaceRow> Places,
    UrlPath Csv)
{
    /// <summary>The page of a topic.</summary>
    internal static Page Plan(PageContext context, Topic topic) => Page.Of(
        context.Addresses.Of(RecordId.Topic(topic.Id)),
        new PageHead(topic.Title, topic.Intro.Length > 0 ? topic.Intro : "General claims of the papers with figures, denominators and disagreements.")
        {
            Crumbs = [new Crumb("Statements", context.Addresses.Statements)],
            SourceFile = $"content/statements/{topic.Id}.yml",
            Modified = topic.Dates.Latest,
        },
        () => Of(context, topic));

    private static TopicView Of(PageContext context, Topic topic)
    {
        var places = context.Places();
        var numbers = topic.Statements.Select((statement, index) => (RecordId.Statement(topic.Id, statement.Id), index + 1)).DistinctBy(pair => pair.Item1).ToDictionary();
        var nodes = topic.Statements.Select(statement => context.Knowledge.Statement(RecordId.Statement(topic.Id, statement.Id))).OfType<StatementNode>().ToImmutableArray();
        return new TopicView(
            topic.Title,
            topic.Intro,
            [.. TopicEntry.HoldsOf(context, topic)],
            [.. nodes.Select((node, index) => TopicClaim.Of(context, node, index + 1, numbers, places))],
            [.. nodes.Where(node => node.Statement.Kind == StatementKind.Priority).Select(node => PriorityView.Of(context, node))],
            [.. TopicEntry.Disagreements(context, topic).Select(entry => DisagreementView.Of(context, entry))],
            [.. topic.Patients.Select(patient => ToldView.Of(context, topic, patient, places))],
            [
                .. nodes.SelectMany(node => node.Statement.About.Select(term => term.Record).Distinct())
                    .CountBy(term => term)
                    .OrderByDescending(term => term.Value)
                    .ThenBy(term => term.Key)
                    .Select(term => (context.Link(term.Key), term.Value)),
            ],
            places.Rows,
            context.Addresses.Download("statements.csv"));
    }
}

/// <summary>One claim.</summary>
/// <param name="Number">Its number in the topic, by which other claims name it.</param>
/// <param name="Counts">What the figure counts; empty when it counts nothing.</param>
/// <param name="Cites">The paper's own source for it.</param>
public sealed record TopicClaim(
    int Number,
    string Anchor,
    string Says,
    string Kind,
    FactView Figure,
    FactView Denominator,
    string Counts,
    LinkView Source,
    string Where,
    ImmutableArray<string> Printed,
    FactView Cites,
    ImmutableArray<LinkView> Agrees,
    ImmutableArray<LinkView> Disagrees)
{
    public static TopicClaim Of(PageContext context, StatementNode node, int number, IReadOnlyDictionary<RecordId, int> numbers, PlaceBook places)
    {
        var claim = node.Statement;
        var facts = new FactViews(context, places, claim.Id, claim.Evidence);
        var path = Addresses.AnchorOf(node.Id);
        return new TopicClaim(
            number,
            path,
            claim.Says,
            Words.Spoken(claim.Kind),
            facts.Text("Figure", claim.Figure, $"{path}/figure"),
            facts.Text("Of", claim.Denominator, $"{path}/denominator"),
            claim.Counts == CountUnit.Nothing || !claim.Figure.IsAnswered ? "" : Words.Spoken(claim.Counts),
            context.Paper(RecordId.Source(claim.Source.Id)),
            claim.Evidence.Where,
            [.. claim.Evidence.Printed.Select(phrase => phrase.Text)],
            facts.Text("Its own source", claim.Cites, $"{path}/cites"),
            [.. node.AgreesWith.Select(Other)],
            [.. node.DisagreesWith.Select(Other)]);

        LinkView Other(RecordId other) => numbers.TryGetValue(other, out var its) ? new LinkView(string.Create(CultureInfo.InvariantCulture, $"claim {its}"), context.Addresses.Of(other)) : new LinkView(context.Knowledge.TitleOf(other).TrimEnd('.'), context.Addresses.Of(other));
    }
}

/// <summary>A claim to be first, and what overturned it.</summary>
/// <param name="Claimed">The year; empty when it is not told.</param>
public sealed record PriorityView(string Says, UrlPath Claim, string Claimed, ImmutableArray<LinkView> OverturnedBy)
{
    public static PriorityView Of(PageContext context, StatementNode node) =>
        new(node.Statement.Says, context.Addresses.Of(node.Id), node.Statement.Claimed, [.. node.OverturnedBy.Select(context.Link)]);
}

/// <summary>A patient told only in a paper's prose.</summary>
/// <param name="Same">Other tellings of the same person.</param>
public sealed record ToldView(string Anchor, string Name, LinkView Source, string Where, ImmutableArray<string> Printed, ImmutableArray<FactView> Facts, ImmutableArray<string> Notes, ImmutableArray<LinkView> Same)
{
    public static ToldView Of(PageContext context, Topic topic, Observation patient, PlaceBook places)
    {
        var id = RecordId.Patient(topic.Id, patient.Id);
        var facts = new FactViews(context, places, Spoken(patient.Id), patient.Evidence);
        return new ToldView(
            Addresses.AnchorOf(id),
            Spoken(patient.Id),
            context.Paper(RecordId.Source(patient.Source.Id)),
            patient.Evidence.Where,
            [.. patient.Evidence.Printed.Select(phrase => phrase.Text)],
            [.. CodedColumn.All.SelectMany(column => column.Show(patient, facts, id.Id))],
            [.. patient.Notes.Select(note => note.Says)],
            [.. context.Knowledge.PatientOf(id)?.Reports.Where(report => report.Id != id).Select(report => context.Link(report.Id)) ?? []]);
    }

    private static string Spoken(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
