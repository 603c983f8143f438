using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>A full case in the graph: its record, the patient it belongs to, and the figures that other pages need.</summary>
public sealed class CaseNode
{
    internal CaseNode(CaseRecord record, PublishedPatient patient, Timeline timeline, ImmutableArray<Milestone> milestones, ImmutableArray<Interval> intervals)
    {
        Record = record;
        Id = RecordId.Case(record.Id);
        Patient = patient;
        Report = patient.Reports.First(report => report.Id == Id);
        Timeline = timeline;
        Milestones = milestones;
        Intervals = intervals;
    }

    public CaseRecord Record { get; }

    public RecordId Id { get; }

    public RecordId Source => Report.Source;

    /// <summary>The distinct patient; its further tellings are the rows joined to this case.</summary>
    public PublishedPatient Patient { get; }

    public PatientReport Report { get; }

    public bool IsNearMimic => Report.IsNearMimic;

    /// <summary>The lesion the paper is about: the one marked, else the first; null without lesions.</summary>
    public Lesion? IndexLesion => CaseReading.IndexLesion(Record);

    public Timeline Timeline { get; }

    /// <summary>Every milestone once, in the order of <c>MilestoneKind</c>.</summary>
    public ImmutableArray<Milestone> Milestones { get; }

    /// <summary>Every interval once, in the order of <c>IntervalKind.All</c>.</summary>
    public ImmutableArray<Interval> Intervals { get; }

    public override string ToString() => Record.Id;
}
