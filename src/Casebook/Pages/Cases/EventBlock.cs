using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>An event told in full: its name with its place, its time in short, and its facts, a contested time with all its readings first among them.</summary>
/// <param name="Anchor">The element id that links to the event name.</param>
public sealed record EventBlock(string Anchor, Mark Mark, ValueView Title, FactView When, ImmutableArray<FactView> Facts)
{
    /// <summary>The block of an event.</summary>
    /// <param name="facts">What is to be said of it; facts without an answer are left out.</param>
    internal static EventBlock Of(CaseDesk desk, CourseEvent item, Func<RecordFacts, ImmutableArray<FactView>> facts)
    {
        var record = FactsOf(desk, item);
        var title = record.Head(TitleOf(desk, item));
        ImmutableArray<FactView> readings = item.Frame.When.Contest is null ? [] : [record.When("When", item.Frame.When)];
        return new EventBlock(Addresses.AnchorOfEvent(item.Id), EventMarks.Of(item), title, TimeOf(desk, item, record), [.. readings, .. facts(record).Where(fact => !fact.IsEmpty)]);
    }

    /// <summary>An event's time in short: a contested one is a link to its readings.</summary>
    internal static FactView TimeOf(CaseDesk desk, CourseEvent item, RecordFacts record)
    {
        var when = item.Frame.When;
        if (when.Contest is null) return record.When("When", when);
        var text = when.HasValue ? $"{when.Value.Text} {desk.EventWithin(when.Value.Anchor).Text} (contested)" : "time contested";
        return RecordFacts.Links("When", [new LinkView(text, desk.At(FactViews.AnchorOf($"course/{item.Id}/when")))]);
    }

    /// <summary>The event's name; where that is only its terms, they are links.</summary>
    private static ImmutableArray<LinkView> TitleOf(CaseDesk desk, CourseEvent item) => item switch
    {
        SymptomEvent symptom => desk.Context.Links(symptom.Presentations),
        AdverseEvent adverse => desk.Context.Links(adverse.Presentations),
        MetastasisEvent metastasis => desk.Context.Links(metastasis.Organs),
        TreatmentEvent treatment => desk.Context.Links(treatment.Treatments),
        TestEvent test => [desk.Context.Link(test.Modality) with { Text = desk.NameOf(item) }],
        _ => [LinkView.Plain(desk.NameOf(item))],
    };

    /// <summary>The facts of an event.</summary>
    internal static RecordFacts FactsOf(CaseDesk desk, CourseEvent item) => new(desk, desk.NameOf(item), $"course/{item.Id}", item.Evidence);
}

/// <summary>Which shape stands for which kind of event.</summary>
internal static class EventMarks
{
    public static Mark Of(CourseEvent item) => item switch
    {
        SymptomEvent or AdverseEvent => Mark.Symptom,
        ExaminationEvent => Mark.Examination,
        TestEvent test => OfTest(test.Roles),
        BeliefEvent { Until: not null } => Mark.Of(TestRole.Misleading),
        BeliefEvent => Mark.Belief,
        DecisionEvent => Mark.Decision,
        TreatmentEvent => Mark.Treatment,
        ResponseEvent => Mark.Response,
        DiagnosisEvent => Mark.Diagnosis,
        MetastasisEvent => Mark.Metastasis,
        OutcomeEvent { Status: VitalStatus.Died } => Mark.Died,
        OutcomeEvent { Status: VitalStatus.Alive } => Mark.Alive,
        OutcomeEvent => Mark.Lost,
        _ => Mark.Visit,
    };

    /// <summary>The role that says most: a wrong turn weighs more than a test that only showed nothing.</summary>
    public static Mark OfTest(ImmutableArray<TestRole> roles)
    {
        foreach (var role in (TestRole[])[TestRole.Diagnostic, TestRole.Localising, TestRole.Misleading, TestRole.Supportive, TestRole.Negative])
            if (roles.Contains(role)) return Mark.Of(role);
        return Mark.Test;
    }
}
