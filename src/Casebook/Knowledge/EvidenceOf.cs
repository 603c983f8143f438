using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Walks a record and gives every place it cites, those of readings included; one place may come several times.</summary>
public static class EvidenceOf
{
    public static IEnumerable<Evidence> Case(CaseRecord record) =>
    [
        record.Patient.Evidence,
        .. record.Primaries.SelectMany(primary => primary.Stages.Select(stage => stage.Evidence).Append(primary.Evidence)),
        .. record.Specimens.SelectMany(specimen => specimen.Markers.Select(marker => marker.Evidence).Append(specimen.Evidence)),
        .. record.Lesions.SelectMany(Lesion),
        .. record.Course.SelectMany(Event),
        .. record.Background.Select(note => note.Evidence),
        .. record.Contested.SelectMany(claim => Contest(claim.Contest).Append(claim.Evidence)),
        .. record.Asked.SelectMany(asked => Fact(asked.Answer)),
        .. record.Appraisal.Select(item => item.Evidence),
        .. Facts(record.Facts),
    ];

    public static IEnumerable<Evidence> Observation(Observation patient) =>
        [patient.Evidence, .. patient.Lesions.SelectMany(Lesion), .. patient.Notes.Select(note => note.Evidence), .. Facts(patient.Facts)];

    public static IEnumerable<Evidence> Statement(Statement statement) => [statement.Evidence, .. Facts(statement.Facts)];

    public static IEnumerable<Evidence> Source(Source source) => Facts(source.Facts);

    public static IEnumerable<Evidence> Term(Term term) => [.. term.Anatomy.Select(row => row.Evidence), .. term.Features.Select(feature => feature.Evidence)];

    private static IEnumerable<Evidence> Facts(ImmutableArray<RecordedFact> facts) =>
        facts.SelectMany(fact => (fact.Contest is null ? [] : Contest(fact.Contest)).Append(fact.Evidence));

    private static IEnumerable<Evidence> Fact<T>(Fact<T> fact) => (fact.Contest is null ? [] : Contest(fact.Contest)).Append(fact.Evidence);

    private static IEnumerable<Evidence> Contest(Contest contest) => contest.Readings.Select(reading => reading.Evidence);

    private static IEnumerable<Evidence> Lesion(Lesion lesion)
    {
        yield return lesion.Evidence;
        if (lesion.Certainty is { } certainty)
        {
            yield return certainty.Tumour.Evidence;
            yield return certainty.Nerve.Evidence;
            yield return certainty.Primary.Evidence;
        }

        foreach (var other in lesion.Alternatives)
        {
            yield return other.Evidence;
            foreach (var answer in other.Features) yield return answer.Evidence;
        }
    }

    private static IEnumerable<Evidence> Event(CourseEvent item)
    {
        yield return item.Evidence;
        foreach (var evidence in Fact(item.Frame.When).Concat(Fact(item.Frame.Side))) yield return evidence;
        foreach (var measure in item.Frame.Measures) yield return measure.Evidence;
        var parts = item switch
        {
            ExaminationEvent examination => examination.Findings.Select(finding => finding.Evidence),
            TreatmentEvent treatment => treatment.Volumes.Select(volume => volume.Evidence)
                .Concat(treatment.Agents.Select(agent => agent.Evidence))
                .Concat(((Dose?[])[treatment.Planned, treatment.Delivered]).OfType<Dose>().Select(dose => dose.Evidence)),
            _ => [],
        };
        foreach (var evidence in parts) yield return evidence;
    }
}
