using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>The points of a course between which intervals are told, in the usual order.</summary>
public enum MilestoneKind
{
    PrimaryDiagnosed,
    FirstSymptom,
    FirstVisit,
    LesionRecognised,
    TissueProof,
    FirstTreatment,
    End,
}

/// <summary>One milestone of a case.</summary>
/// <param name="Event">The event that marks it, or null.</param>
/// <param name="Label">That event in a few words, empty when there is none.</param>
/// <param name="Reason">Why no event marks it, as a sentence; empty when one does.</param>
public sealed record Milestone(MilestoneKind Kind, CourseEvent? Event, string Label, string Reason);

/// <summary>A pair of milestones whose distance is a figure of the casebook.</summary>
public sealed record IntervalKind(string Id, string Label, MilestoneKind From, MilestoneKind To)
{
    /// <summary>The one table of intervals.</summary>
    public static IReadOnlyList<IntervalKind> All { get; } =
    [
        new("primary-to-symptom", "From the primary to the first symptom of the nerve", MilestoneKind.PrimaryDiagnosed, MilestoneKind.FirstSymptom),
        new("symptom-to-visit", "From the first symptom to the first visit", MilestoneKind.FirstSymptom, MilestoneKind.FirstVisit),
        new("symptom-to-recognition", "From the first symptom to recognition of the lesion", MilestoneKind.FirstSymptom, MilestoneKind.LesionRecognised),
        new("visit-to-recognition", "From the first visit to recognition of the lesion", MilestoneKind.FirstVisit, MilestoneKind.LesionRecognised),
        new("recognition-to-tissue", "From recognition of the lesion to proof by tissue", MilestoneKind.LesionRecognised, MilestoneKind.TissueProof),
        new("symptom-to-treatment", "From the first symptom to the first treatment of the lesion", MilestoneKind.FirstSymptom, MilestoneKind.FirstTreatment),
        new("recognition-to-end", "From recognition of the lesion to the end of the report", MilestoneKind.LesionRecognised, MilestoneKind.End),
        new("treatment-to-end", "From the first treatment of the lesion to the end of the report", MilestoneKind.FirstTreatment, MilestoneKind.End),
    ];
}

/// <summary>The time between two milestones of one case, with both ends named and what it follows from.</summary>
public sealed record Interval(IntervalKind Kind, Milestone From, Milestone To, Elapsed Elapsed);
