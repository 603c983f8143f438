using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Draws the diagnostic journey of a case from its tests, beliefs, decisions and diagnoses.</summary>
public static class JourneyBuilder
{
    /// <summary>The steps in the course's order.</summary>
    public static ImmutableArray<JourneyStep> Build(CaseRecord record, Timeline timeline, ImmutableArray<Milestone> milestones, TermGraph terms)
    {
        return [.. record.Course.Select(Step).OfType<JourneyStep>()];

        JourneyStep? Step(CourseEvent item) => item switch
        {
            TestEvent test => OfTest(test),
            BeliefEvent belief => OfBelief(belief),
            DecisionEvent decision => Plain(StepKind.Decision, decision),
            DiagnosisEvent diagnosis => Plain(StepKind.Diagnosis, diagnosis),
            _ => null,
        };

        JourneyStep OfTest(TestEvent test)
        {
            var believed = terms.Known(test.Believed);
            var misnamed = test.Nature == Nature.Misnamed;
            var proof = test.Reference == Reference.Tissue ? milestones[(int)MilestoneKind.TissueProof].Event : null;
            var isOpen = !believed.IsEmpty || test.Lesion is not (null or LesionShown.NotAsked);
            var settled = isOpen && (proof ?? milestones[(int)MilestoneKind.LesionRecognised].Event) is { } later && IsAfter(later, test) ? later : null;
            return new JourneyStep(
                StepKind.Test, test, Label(test), test.Asked, test.Finding, believed, Beliefs.FateOf(record, believed, misnamed, terms),
                settled, Label(settled), test.Roles, test.Roles.Contains(TestRole.Misleading), Event(test.Next));
        }

        JourneyStep OfBelief(BeliefEvent belief)
        {
            var believed = terms.Known(belief.Believed);
            var fate = Beliefs.FateOf(record, believed, belief.Until is not null, terms);
            var settled = Event(belief.Until);
            return new JourneyStep(
                StepKind.Belief, belief, Label(belief), "", belief.Frame.Note, believed, fate,
                settled, Label(settled), [], fate == BeliefFate.Overturned, CaseReading.Events(record, belief.TreatedWith).FirstOrDefault());
        }

        JourneyStep Plain(StepKind kind, CourseEvent item) =>
            new(kind, item, Label(item), "", item.Frame.Because.Length > 0 ? item.Frame.Because : item.Frame.Note, [], null, null, "", [], false, null);

        CourseEvent? Event(IdRef? id) => id is { } known ? record.Event(known.Id) : null;

        string Label(CourseEvent? item) => item is null ? "" : timeline.Find(item.Id)!.Label;

        bool IsAfter(CourseEvent later, CourseEvent item) => record.Course.IndexOf(later) > record.Course.IndexOf(item);
    }
}
