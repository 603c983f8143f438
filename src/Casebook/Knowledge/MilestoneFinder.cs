using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Finds the milestones of a case in its course, and the intervals between them.</summary>
public static class MilestoneFinder
{
    /// <summary>Every milestone once, in the order of its enum.</summary>
    public static ImmutableArray<Milestone> Find(CaseRecord record, TermGraph terms)
    {
        var index = CaseReading.IndexLesion(record);
        var symptom = CaseReading.FirstSymptom(record);
        var recognised = record.Course.OfType<DiagnosisEvent>().FirstOrDefault(item => item.Kind == DiagnosisOf.NerveLesion && (index is null || CaseReading.Concerns(record, item, index)));
        return
        [
            Mark(MilestoneKind.PrimaryDiagnosed, record.Course.OfType<DiagnosisEvent>().FirstOrDefault(item => item.Kind == DiagnosisOf.Primary), "No event tells when the primary was diagnosed."),
            Mark(MilestoneKind.FirstSymptom, symptom, "No symptom of the lesion is told."),
            Mark(MilestoneKind.FirstVisit, record.Course.OfType<VisitEvent>().FirstOrDefault(item => item.Kind != VisitKind.FollowUp), "No visit is told."),
            Mark(MilestoneKind.LesionRecognised, recognised, "No event tells when the lesion was recognised."),
            Mark(MilestoneKind.TissueProof, TissueProof(record, index), "The lesion was not proved by tissue."),
            Mark(MilestoneKind.FirstTreatment, FirstTreatment(record, index, symptom ?? (CourseEvent?)recognised), "No treatment of the lesion is told."),
            Mark(MilestoneKind.End, record.Course.OfType<OutcomeEvent>().LastOrDefault(), "No outcome is told."),
        ];

        Milestone Mark(MilestoneKind kind, CourseEvent? item, string reason) =>
            item is null ? new Milestone(kind, null, "", reason) : new Milestone(kind, item, EventLabels.Of(item, terms), "");
    }

    /// <summary>Every interval once, in the order of its table.</summary>
    public static ImmutableArray<Interval> Intervals(ImmutableArray<Milestone> milestones, Timeline timeline) =>
    [
        .. IntervalKind.All.Select(kind =>
        {
            var (from, to) = (milestones[(int)kind.From], milestones[(int)kind.To]);
            return new Interval(kind, from, to, Between(from, to, timeline));
        }),
    ];

    private static Elapsed Between(Milestone from, Milestone to, Timeline timeline)
    {
        if (from.Event is null) return Elapsed.Unknown(from.Reason);
        return to.Event is null ? Elapsed.Unknown(to.Reason) : timeline.Between(from.Event.Id, to.Event.Id);
    }

    /// <summary>The test that proved the lesion by tissue; else the event at which a specimen of the lesion was taken.</summary>
    private static CourseEvent? TissueProof(CaseRecord record, Lesion? index)
    {
        if (index is null) return null;
        var specimens = record.Specimens.Where(specimen => specimen.Of?.Id == index.Id).ToArray();
        bool IsOfLesion(TestEvent test) => test.Specimen is { } named
            ? specimens.Any(specimen => specimen.Id == named.Id)
            : test.Reference == Reference.Tissue && CaseReading.Concerns(record, test, index);
        var proof = record.Course.OfType<TestEvent>().FirstOrDefault(test => test.Nature == Nature.Proved && IsOfLesion(test));
        return proof ?? CaseReading.Events(record, specimens.Where(specimen => specimen.Taken is not null).Select(specimen => specimen.Taken!)).FirstOrDefault();
    }

    /// <summary>The first treatment given for the lesion, relief of symptoms left out. One that names no target counts only after the lesion made itself known, and not when it was given for a wrong belief.</summary>
    private static TreatmentEvent? FirstTreatment(CaseRecord record, Lesion? index, CourseEvent? known)
    {
        if (index is null) return null;
        var forBeliefs = record.Course.OfType<BeliefEvent>().Where(belief => belief.Until is not null).SelectMany(belief => belief.TreatedWith).Select(id => id.Id).ToHashSet(StringComparer.Ordinal);
        var start = known is null ? -1 : record.Course.IndexOf(known);
        return record.Course.OfType<TreatmentEvent>().Where(item => item.Aim is not (Aim.Symptomatic or Aim.Diagnostic)).FirstOrDefault(item => item.For.IsEmpty
            ? CaseReading.Concerns(record, item, index) && record.Course.IndexOf(item) > start && !forBeliefs.Contains(item.Id)
            : item.For.Any(target => target.Id == index.Id));
    }
}
