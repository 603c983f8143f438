using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>A text about a patient, and where it stands.</summary>
public sealed record PatientText(string Text, SourceSpan Span);

/// <summary>Every free text that a record holds about a patient, with the place to report.</summary>
public static class PatientTexts
{
    public static IEnumerable<PatientText> OfCase(CaseRecord record) =>
        ((string[])[record.Title, record.Answer, record.Lesson, .. record.LeavesOut]).Select(text => new PatientText(text, record.Span))
            .Concat(record.Figures.Select(figure => new PatientText(figure.Shows, record.Span)))
            .Concat(record.Background.Select(note => new PatientText(note.Says, note.Evidence.Span)))
            .Concat(record.Contested.Select(claim => new PatientText(claim.About, claim.Evidence.Span)))
            .Concat(record.Related.Select(related => new PatientText(related.Why, related.Case.Span)))
            .Concat(record.Lesions.Select(lesion => new PatientText(lesion.Note, lesion.Evidence.Span)))
            .Concat(record.Appraisal.Select(item => new PatientText(item.Note, item.Evidence.Span)))
            .Concat(record.Course.SelectMany(item => OfEvent(item).Select(text => new PatientText(text, item.Frame.Span))))
            .Concat(OfFacts(record.Facts))
            .Concat(OfPlaces(EvidenceOf.Case(record)));

    public static IEnumerable<PatientText> OfObservation(Observation patient) =>
        patient.Notes.Select(note => new PatientText(note.Says, note.Evidence.Span))
            .Concat(patient.Lesions.Select(lesion => new PatientText(lesion.Note, lesion.Evidence.Span)))
            .Concat(OfFacts(patient.Facts))
            .Concat(OfPlaces(EvidenceOf.Observation(patient)));

    private static IEnumerable<string> OfEvent(CourseEvent item)
    {
        string[] own = item switch
        {
            SymptomEvent symptom => [symptom.Quality, symptom.March],
            ExaminationEvent examination => [.. examination.Findings.Select(finding => finding.Note)],
            TestEvent test => [test.Asked, test.Finding],
            BeliefEvent belief => [belief.HeldBy],
            TreatmentEvent treatment => [treatment.StoppedBy, treatment.Result, .. treatment.Volumes.Select(volume => volume.Name)],
            ResponseEvent response => [response.Measure, response.From, response.To],
            AdverseEvent adverse => [adverse.AttributedTo],
            OutcomeEvent outcome => [outcome.Function, outcome.Cause],
            _ => [],
        };
        return own.Concat(item.Frame.Measures.Select(measure => measure.What)).Append(item.Frame.Because).Append(item.Frame.Note);
    }

    private static IEnumerable<PatientText> OfFacts(IEnumerable<RecordedFact> facts) =>
        facts.SelectMany(fact => (fact.Contest is { } contest ? contest.Readings.Select(reading => new PatientText(reading.Text, reading.Evidence.Span)).Append(new PatientText(contest.Why, contest.Span)) : [])
            .Append(new PatientText(fact.Text, fact.Evidence.Span)));

    private static IEnumerable<PatientText> OfPlaces(IEnumerable<Evidence> places) =>
        places.Distinct(ReferenceEqualityComparer.Instance).Cast<Evidence>().SelectMany(place => place.Printed.Select(phrase => new PatientText(phrase.Text, phrase.Span)).Append(new PatientText(place.Why, place.Span)));
}
