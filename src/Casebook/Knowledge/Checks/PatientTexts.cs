using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>A text about a patient, and where it stands.</summary>
public sealed record PatientText(string Text, SourceSpan Span);

/// <summary>Every free text that a record holds about a patient, with the place to report.</summary>
public static class PatientTexts
{
    public static IEnumerable<PatientText> OfCase(CaseRecord record)
    {
        foreach (var text in (string[])[record.Title, record.Answer, record.Lesson, .. record.LeavesOut]) yield return new PatientText(text, record.Span);
        foreach (var figure in record.Figures) yield return new PatientText(figure.Shows, record.Span);
        foreach (var note in record.Background) yield return new PatientText(note.Says, note.Evidence.Span);
        foreach (var claim in record.Contested) yield return new PatientText(claim.About, claim.Evidence.Span);
        foreach (var related in record.Related) yield return new PatientText(related.Why, related.Case.Span);
        foreach (var lesion in record.Lesions) yield return new PatientText(lesion.Note, lesion.Evidence.Span);
        foreach (var item in record.Appraisal) yield return new PatientText(item.Note, item.Evidence.Span);
        foreach (var item in record.Course)
            foreach (var text in OfEvent(item)) yield return new PatientText(text, item.Frame.Span);
        foreach (var text in OfFacts(record.Facts)) yield return text;
        foreach (var text in OfPlaces(EvidenceOf.Case(record))) yield return text;
    }

    public static IEnumerable<PatientText> OfObservation(Observation patient)
    {
        foreach (var note in patient.Notes) yield return new PatientText(note.Says, note.Evidence.Span);
        foreach (var lesion in patient.Lesions) yield return new PatientText(lesion.Note, lesion.Evidence.Span);
        foreach (var text in OfFacts(patient.Facts)) yield return text;
        foreach (var text in OfPlaces(EvidenceOf.Observation(patient))) yield return text;
    }

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

    private static IEnumerable<PatientText> OfFacts(ImmutableArray<RecordedFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Contest is { } contest)
            {
                foreach (var reading in contest.Readings) yield return new PatientText(reading.Text, reading.Evidence.Span);
                yield return new PatientText(contest.Why, contest.Span);
            }

            yield return new PatientText(fact.Text, fact.Evidence.Span);
        }
    }

    private static IEnumerable<PatientText> OfPlaces(IReadOnlyList<Evidence> places)
    {
        foreach (var place in places)
        {
            foreach (var phrase in place.Printed) yield return new PatientText(phrase.Text, phrase.Span);
            yield return new PatientText(place.Why, place.Span);
        }
    }
}
