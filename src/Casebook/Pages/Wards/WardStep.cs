using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Pages.Cases;

namespace Casebook.Pages.Wards;

/// <summary>One step from the situation on: what happened, when, the parts a test played, and what is to be said of it.</summary>
/// <param name="When">The time as told, with the event it is told against; empty when none is.</param>
/// <param name="Lines">Labels with their words.</param>
public sealed record WardStep(Mark Mark, LinkView Name, string When, ImmutableArray<TestRole> Roles, bool IsMisled, ImmutableArray<(string Label, string Says)> Lines)
{
    internal static WardStep Of(CaseDesk desk, CourseEvent item)
    {
        var journey = desk.Figures.Journey.FirstOrDefault(step => step.Event == item);
        return new WardStep(
            EventMarks.Of(item),
            desk.Event(item),
            item.Frame.When is { HasValue: true, Value: var when } ? $"{when.Text} {desk.EventWithin(when.Anchor).Text}" : "",
            journey?.Roles ?? [],
            journey?.IsMisleading ?? false,
            [.. LinesOf(desk, item, journey).Where(line => line.Says.Length > 0).Select(line => (line.Label, SaidOf(line.Says)))]);
    }

    private static IEnumerable<(string Label, string Says)> LinesOf(CaseDesk desk, CourseEvent item, JourneyStep? journey)
    {
        switch (item)
        {
            case TestEvent test:
                yield return ("Asked", test.Asked);
                yield return ("Found", test.Finding);
                break;
            case ExaminationEvent examination:
                yield return ("Found", Findings(desk, examination));
                break;
            case TreatmentEvent treatment:
                yield return ("Aim", treatment.Aim is { } aim ? Words.Spoken(aim) : "");
                yield return ("Result", treatment.Result);
                break;
            case ResponseEvent response:
                yield return ("Measured by", response.Measure);
                break;
            case OutcomeEvent outcome:
                yield return ("Function", outcome.Function);
                yield return ("Cause", outcome.Cause);
                break;
        }

        if (journey is null) yield break;
        yield return ("Believed", string.Join(", ", journey.Believed.Select(term => term.Label)));
        yield return ("Later", Later(desk.Context.Wording, journey));
        yield return ("Because", item is DecisionEvent ? item.Frame.Because : "");
    }

    /// <summary>A text that is the word of an absence is shown as such.</summary>
    private static string SaidOf(string text) => Words.Parse<Absence>(text) is { } absence ? Words.Spoken(absence) : text;

    private static string Findings(CaseDesk desk, ExaminationEvent examination) =>
        string.Join("; ", examination.Findings.Where(finding => finding.Is is not (null or FindingState.NotReported)).Select(finding => $"{desk.Context.Link(finding.What).Text}: {Words.Spoken(finding.Is!.Value)}"));

    private static string Later(Wording wording, JourneyStep step) => step.Fate switch
    {
        BeliefFate.Overturned => step.SettledBy is null ? "not borne out" : $"not borne out: {wording.Within(step.SettledByLabel)}",
        BeliefFate.Confirmed => step.SettledBy is null ? "borne out by the diagnosis" : $"borne out: {wording.Within(step.SettledByLabel)}",
        BeliefFate.Open => "left open",
        _ => "",
    };
}
