using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Model;
using Casebook.Pages.Cases;

namespace Casebook.Pages.Journeys;

/// <summary>Events of one mark that follow each other in a course: one step of a lane.</summary>
/// <param name="Weight">The smaller, the sooner it is shown when a course is too long.</param>
internal sealed record LaneGroup(Mark Mark, ImmutableArray<CourseEvent> Events, int Weight)
{
    /// <summary>The steps of a course. Visits, examinations and tests that played no part stand on the case's page only.</summary>
    public static ImmutableArray<LaneGroup> Of(ImmutableArray<CourseEvent> course)
    {
        var groups = ImmutableArray.CreateBuilder<LaneGroup>();
        var end = course.OfType<OutcomeEvent>().LastOrDefault();
        var start = course.OfType<SymptomEvent>().FirstOrDefault();
        foreach (var item in course.Where(IsStep))
        {
            var (mark, weight) = (EventMarks.Of(item), item == end || item == start ? 0 : WeightOf(item));
            if (groups.Count > 0 && groups[^1].Mark == mark)
                groups[^1] = groups[^1] with { Events = groups[^1].Events.Add(item), Weight = Math.Min(groups[^1].Weight, weight) };
            else
                groups.Add(new LaneGroup(mark, [item], weight));
        }

        return groups.ToImmutable();
    }

    private static bool IsStep(CourseEvent item) => item is not (VisitEvent or ExaminationEvent or TestEvent { Roles.IsEmpty: true });

    private static int WeightOf(CourseEvent item) => item switch
    {
        BeliefEvent { Until: not null } => 1,
        TestEvent test when test.Roles.Contains(TestRole.Misleading) || test.Roles.Contains(TestRole.Diagnostic) || test.Roles.Contains(TestRole.Localising) => 1,
        TreatmentEvent or DiagnosisEvent { Kind: DiagnosisOf.Primary } => 1,
        SymptomEvent or MetastasisEvent => 2,
        TestEvent or DiagnosisEvent => 3,
        BeliefEvent or DecisionEvent => 4,
        _ => 5,
    };
}
