using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Overviews;

/// <summary>The front page: what this is, search, the nerve map, the ways in, what the cases show in figures, situations of the ward, what is new.</summary>
/// <param name="Map">The drawing with the most lesions; null without any drawing.</param>
public sealed record HomeView(
    string Tagline,
    UrlPath Search,
    AtlasView? Map,
    UrlPath MapPage,
    ImmutableArray<WayIn> Ways,
    FiguresView Figures,
    ImmutableArray<QuestionTeaser> Questions,
    UrlPath AllQuestions,
    ImmutableArray<NewsItem> News,
    UrlPath Evidence,
    UrlPath Cases)
{
    private const int MostQuestions = 4;

    public static Page Plan(PageContext context) => Page.Of(
        context.Addresses.Home,
        new PageHead(context.Knowledge.Site.Tagline, "Published cases of cancer that reached a nerve: what showed the lesion, what it was mistaken for, what was tried, and what followed.")
        {
            Modified = NewsItem.Latest(context, 1).Select(item => (DateOnly?)item.On).FirstOrDefault(),
        },
        () => Of(context));

    private static HomeView Of(PageContext context)
    {
        var (knowledge, addresses) = (context.Knowledge, context.Addresses);
        var lesions = AtlasLesion.Of(context, knowledge.Patients);
        return new HomeView(
            knowledge.Site.Tagline,
            addresses.Search,
            knowledge.Content.Atlases.Select(atlas => AtlasView.Of(context, atlas, lesions)).MaxBy(view => view.Marks.Length),
            addresses.Map,
            [.. knowledge.Site.Axes.Where(axis => axis.IsMain).Select(axis => WayIn.Of(context, axis))],
            FiguresView.Of(context),
            [.. knowledge.Content.Questions.OrderByDescending(question => question.Cases.Length).ThenBy(question => question.Id, StringComparer.Ordinal).Take(MostQuestions).Select(question => new QuestionTeaser(context.Link(RecordId.Question(question.Id)), question.Cases.Length))],
            addresses.Questions,
            NewsItem.Latest(context, 6),
            addresses.Evidence,
            addresses.Cases);
    }
}

/// <summary>One of the ways in: an axis and the terms most patients of nerve are coded with.</summary>
public sealed record WayIn(LinkView Axis, ImmutableArray<CountedLink> Terms, int All)
{
    private const int Most = 6;

    public static WayIn Of(PageContext context, Axis axis)
    {
        var coded = context.Knowledge.Terms(axis.Vocabulary).Where(node => node.Counts.CodedOfNerve > 0).OrderByDescending(node => node.Counts.CodedOfNerve).ThenBy(node => node.Id);
        return new WayIn(
            context.Link(RecordId.Vocabulary(axis.Vocabulary)),
            [.. coded.Take(Most).Select(node => CountedLink.Of(context, node)).OrderByDescending(link => link.Patients)],
            context.Knowledge.Terms(axis.Vocabulary).Length);
    }
}

public sealed record QuestionTeaser(LinkView Question, int Cases);
