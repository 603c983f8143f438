using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Walks a record and gives every place it cites, those of readings included; one place may come several times, but not twice in a row.</summary>
public static class EvidenceOf
{
    public static IReadOnlyList<Evidence> Case(CaseRecord record)
    {
        var places = new List<Evidence>(2 * record.Facts.Length) { record.Patient.Evidence };
        foreach (var primary in record.Primaries)
        {
            foreach (var stage in primary.Stages) Add(places, stage.Evidence);
            Add(places, primary.Evidence);
        }

        foreach (var specimen in record.Specimens)
        {
            foreach (var marker in specimen.Markers) Add(places, marker.Evidence);
            Add(places, specimen.Evidence);
        }

        foreach (var lesion in record.Lesions) Add(places, lesion);
        foreach (var item in record.Course) Add(places, item);
        foreach (var note in record.Background) Add(places, note.Evidence);
        foreach (var claim in record.Contested)
        {
            Add(places, claim.Contest);
            Add(places, claim.Evidence);
        }

        foreach (var asked in record.Asked) Add(places, asked.Answer);
        foreach (var item in record.Appraisal) Add(places, item.Evidence);
        Add(places, record.Facts);
        return places;
    }

    public static IReadOnlyList<Evidence> Observation(Observation patient)
    {
        var places = new List<Evidence> { patient.Evidence };
        foreach (var lesion in patient.Lesions) Add(places, lesion);
        foreach (var note in patient.Notes) Add(places, note.Evidence);
        Add(places, patient.Facts);
        return places;
    }

    public static IReadOnlyList<Evidence> Statement(Statement statement)
    {
        var places = new List<Evidence> { statement.Evidence };
        Add(places, statement.Facts);
        return places;
    }

    public static IReadOnlyList<Evidence> Source(Source source)
    {
        var places = new List<Evidence>();
        Add(places, source.Facts);
        return places;
    }

    public static IReadOnlyList<Evidence> Term(Term term)
    {
        var places = new List<Evidence>();
        foreach (var row in term.Anatomy) Add(places, row.Evidence);
        foreach (var feature in term.Features) Add(places, feature.Evidence);
        return places;
    }

    private static void Add(List<Evidence> places, Evidence place)
    {
        if (places.Count == 0 || !ReferenceEquals(places[^1], place)) places.Add(place);
    }

    private static void Add(List<Evidence> places, Contest? contest)
    {
        if (contest is null) return;
        foreach (var reading in contest.Readings) Add(places, reading.Evidence);
    }

    private static void Add(List<Evidence> places, AnyFact fact)
    {
        Add(places, fact.Contest);
        Add(places, fact.Evidence);
    }

    private static void Add(List<Evidence> places, ImmutableArray<RecordedFact> facts)
    {
        foreach (var fact in facts)
        {
            Add(places, fact.Contest);
            Add(places, fact.Evidence);
        }
    }

    private static void Add(List<Evidence> places, Lesion lesion)
    {
        Add(places, lesion.Evidence);
        if (lesion.Certainty is { } certainty)
        {
            Add(places, certainty.Tumour.Evidence);
            Add(places, certainty.Nerve.Evidence);
            Add(places, certainty.Primary.Evidence);
        }

        foreach (var other in lesion.Alternatives)
        {
            Add(places, other.Evidence);
            foreach (var answer in other.Features) Add(places, answer.Evidence);
        }
    }

    private static void Add(List<Evidence> places, CourseEvent item)
    {
        Add(places, item.Evidence);
        Add(places, item.Frame.When);
        Add(places, item.Frame.Side);
        foreach (var measure in item.Frame.Measures) Add(places, measure.Evidence);
        switch (item)
        {
            case ExaminationEvent examination:
                foreach (var finding in examination.Findings) Add(places, finding.Evidence);
                break;
            case TreatmentEvent treatment:
                foreach (var volume in treatment.Volumes) Add(places, volume.Evidence);
                foreach (var agent in treatment.Agents) Add(places, agent.Evidence);
                if (treatment.Planned is { } planned) Add(places, planned.Evidence);
                if (treatment.Delivered is { } delivered) Add(places, delivered.Evidence);
                break;
        }
    }
}
