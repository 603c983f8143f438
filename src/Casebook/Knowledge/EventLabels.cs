using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Says in a few words what an event was; every name of a thing comes from its term.</summary>
public static class EventLabels
{
    public static string Of(CourseEvent item, TermGraph terms)
    {
        var label = Describe(item, names => string.Join(", ", terms.Known(names).Select(node => node.Label)));
        return label.Length > 0 ? label : item.Id;
    }

    private static string Describe(CourseEvent item, Func<IEnumerable<TermRef>, string> join) => item switch
    {
        VisitEvent visit => Capital(Words.Spoken(visit.Kind)),
        SymptomEvent symptom => join(symptom.Presentations),
        ExaminationEvent examination => $"{Capital(Words.Spoken(examination.Kind))} examination",
        TestEvent test => join([test.Modality]),
        BeliefEvent belief => $"Taken for: {join(belief.Believed)}",
        DecisionEvent decision => $"{Capital(Words.Spoken(decision.Choice))}: {join(decision.About)}",
        TreatmentEvent treatment => join(treatment.Treatments),
        ResponseEvent response => response.Target is { } target
            ? $"Response of {Words.Spoken(target)}: {Words.Spoken(response.Grade)}"
            : $"Response: {Words.Spoken(response.Grade)}",
        AdverseEvent adverse => $"Adverse event: {join(adverse.Presentations)}",
        DiagnosisEvent diagnosis => diagnosis.Kind switch
        {
            DiagnosisOf.Primary => "Primary diagnosed",
            DiagnosisOf.NerveLesion => "Lesion of nerve recognised",
            _ => "Recurrence recognised",
        },
        MetastasisEvent metastasis => $"Other spread: {join(metastasis.Organs)}",
        OutcomeEvent outcome => outcome.Status == VitalStatus.Lost ? "Lost to follow-up" : Capital(Words.Spoken(outcome.Status)),
        _ => item.Id,
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
