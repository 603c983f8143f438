using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Pages.Cases;

namespace Casebook.Pages.Journeys;

/// <summary>A case's lane with the same in words.</summary>
/// <param name="About">Tumour and site.</param>
/// <param name="InWords">Every step shown, with the intervals that are told.</param>
/// <param name="More">How many events the lane leaves out.</param>
public sealed record CaseLane(string Key, LinkView Name, string About, Lane Lane, string InWords, int More)
{
    private const int Most = 11;

    /// <summary>The lane of a case. Events of one kind that follow each other are one step; of a long course the steps that weigh most stand, in their order.</summary>
    internal static CaseLane Of(PageContext context, CaseNode node)
    {
        var desk = new CaseDesk(context, node);
        var steps = LaneGroup.Of(node.Record.Course);
        // Sorting is stable: of steps that weigh the same the first ones stay.
        var kept = steps.OrderBy(step => step.Weight).Take(Most).ToHashSet(ReferenceEqualityComparer.Instance);
        var shown = steps.Length <= Most ? steps : [.. steps.Where(kept.Contains)];
        ImmutableArray<LaneStep> lane = [.. shown.Select((group, index) => Step(desk, group, index + 1 < shown.Length ? shown[index + 1] : null))];
        return new CaseLane(
            node.Record.Id,
            new LinkView(ReportNames.OfSource(context, node.Source), context.Addresses.Of(node.Id)),
            string.Join(" · ", Labels(context, node, VocabularyNames.Tumours).Concat(Labels(context, node, VocabularyNames.Sites))),
            Lane.Of(lane),
            string.Join(" → ", lane.Select((step, index) => Told(desk, shown[index], step.ToNext))),
            node.Record.Course.Length - shown.Sum(group => group.Events.Length));
    }

    private static LaneStep Step(CaseDesk desk, LaneGroup group, LaneGroup? next)
    {
        var elapsed = next is null ? null : desk.Node.Timeline.Between(group.Events[^1].Id, next.Events[0].Id);
        var isAtOnce = elapsed is { Earliest: 0, Latest: 0 };
        return new LaneStep(group.Mark, Word(desk, group), elapsed is not { IsKnown: true } ? "" : isAtOnce ? "same time" : TextOf(elapsed), elapsed?.IsKnown ?? false);
    }

    /// <summary>The paper's own words; where the time follows from several of them, whole days up to two months and whole months beyond.</summary>
    private static string TextOf(Elapsed elapsed) =>
        elapsed.IsPrinted || elapsed.Middle is not { } days || Math.Abs(days) < 60 ? elapsed.Text : CountText.Of((int)Math.Round(Math.Abs(days) / When.DaysPerMonth), "month");

    private static string Told(CaseDesk desk, LaneGroup group, string toNext)
    {
        var words = string.Join(", ", group.Events.Select(item => Word(desk, item)));
        return toNext.Length > 0 ? $"{words} ({toNext})" : words;
    }

    /// <summary>What was believed says more than the tests that led there; else the first event, and how many more.</summary>
    private static string Word(CaseDesk desk, LaneGroup group) =>
        group.Events.OfType<BeliefEvent>().FirstOrDefault() is { } belief ? Word(desk, belief)
        : group.Events.Length == 1 ? Word(desk, group.Events[0])
        : $"{Word(desk, group.Events[0])} and {CountText.Of(group.Events.Length - 1, "more", "more")}";

    private static string Word(CaseDesk desk, CourseEvent item) =>
        item is BeliefEvent { Believed: [var first, ..] } ? $"‘{desk.Context.Wording.Within(desk.Context.Link(first).Text)}’" : desk.NameOf(item);

    private static IEnumerable<string> Labels(PageContext context, CaseNode node, string vocabulary) =>
        node.Patient.On(vocabulary).Counted.Select(context.Knowledge.TitleOf);
}
