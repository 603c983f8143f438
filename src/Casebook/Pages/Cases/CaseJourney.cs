using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>The diagnostic journey: each test, belief, decision and diagnosis in order, with what was asked, found, believed and later proved.</summary>
public sealed record CaseJourney(ImmutableArray<CaseStep> Steps)
{
    internal static CaseJourney Of(CaseDesk desk) => new([.. desk.Figures.Journey.Select(step => Step(desk, step))]);

    private static CaseStep Step(CaseDesk desk, JourneyStep step)
    {
        var block = step.Event switch
        {
            // A test's measures, remarks and the like stand in the table of tests.
            TestEvent test => EventBlock.Of(desk, test, facts =>
            [
                RecordFacts.Said("Asked", test.Asked), RecordFacts.Said("Found", test.Finding), facts.Terms("Believed", test.Believed), facts.Part("Concerns", test.Frame.Of), RecordFacts.Said("Because", test.Frame.Because),
            ]),
            BeliefEvent belief => CaseBlocks.Of(desk, belief, facts =>
            [
                facts.Terms("Believed", belief.Believed), RecordFacts.Said("By", belief.HeldBy), facts.Parts("From", belief.From), facts.Parts("Treated", belief.TreatedWith),
            ]),
            DecisionEvent decision => CaseBlocks.Of(desk, decision, facts => [facts.Terms("About", decision.About), RecordFacts.Is("By", decision.By)]),
            DiagnosisEvent diagnosis => CaseBlocks.Of(desk, diagnosis, facts => [facts.Parts("From", diagnosis.How)]),
            var other => CaseBlocks.Of(desk, other, _ => []),
        };
        return new CaseStep(block, step.Roles, step.IsMisleading, Later(desk, step), step.Event is TestEvent { Next: { } next } ? [desk.Event(next.Id)] : []);
    }

    /// <summary>How what was believed ended.</summary>
    private static LaterView? Later(CaseDesk desk, JourneyStep step) => (step.Fate, step.SettledBy) switch
    {
        (BeliefFate.Overturned, { } by) => new LaterView("Later", "Not borne out:", desk.Event(by)),
        (BeliefFate.Overturned, null) => new LaterView("Later", "Not borne out", null),
        (BeliefFate.Confirmed, { } by) => new LaterView("Later", "Borne out:", desk.Event(by)),
        (BeliefFate.Confirmed, null) => new LaterView("Later", "Borne out by the diagnosis", null),
        (BeliefFate.Open, _) => new LaterView("Later", "Left open", null),
        _ => null,
    };
}

/// <summary>One step of the journey.</summary>
/// <param name="Next">What was done because of it; none when nothing is told.</param>
public sealed record CaseStep(EventBlock Block, ImmutableArray<TestRole> Roles, bool IsMisled, LaterView? Later, ImmutableArray<LinkView> Next);

/// <summary>How a belief ended: a label, a verdict, the event that settled it.</summary>
public sealed record LaterView(string Label, string Verdict, LinkView? By);
