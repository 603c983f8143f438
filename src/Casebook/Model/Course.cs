using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>What every event of a course has. <c>Of</c> names the lesion or primary it concerns, null for the index lesion.</summary>
public sealed record EventFrame(
    string Id,
    Fact<When> When,
    Fact<Side> Side,
    IdRef? Of,
    string Because,
    string Note,
    ImmutableArray<Measure> Measures,
    Evidence Evidence,
    SourceSpan Span);

/// <summary>A measured value as printed: what, value, unit (null when it has none), side.</summary>
public sealed record Measure(string What, Fact<string> Value, Fact<string> Unit, Fact<Side> Side, Evidence Evidence);

/// <summary>One event of a case. Its kind is its type.</summary>
public abstract record CourseEvent(EventFrame Frame)
{
    public string Id => Frame.Id;
    public Evidence Evidence => Frame.Evidence;
}

public sealed record VisitEvent(EventFrame Frame, VisitKind Kind) : CourseEvent(Frame);

public enum VisitKind
{
    FirstVisit,
    Consultation,
    Admission,
    Referral,
    FollowUp,
}

public sealed record SymptomEvent(EventFrame Frame, ImmutableArray<TermRef> Presentations, string Quality, string March, Onset? Onset) : CourseEvent(Frame);

public enum Onset
{
    Acute,
    Subacute,
    Gradual,
}

public sealed record ExaminationEvent(EventFrame Frame, ExaminationKind Kind, ImmutableArray<Finding> Findings) : CourseEvent(Frame);

public enum ExaminationKind
{
    Neurological,
    General,
}

/// <summary>One finding: what was examined (a movement, muscle, reflex, skin area or sign), what it showed, its grade as printed.</summary>
public sealed record Finding(TermRef What, FindingState? Is, string Grade, Fact<Side> Side, string Note, Evidence Evidence);

public enum FindingState
{
    Normal,
    Reduced,
    Absent,
    Increased,
    Paralysed,
    Present,
    NotPresent,
    NotReported,
}

/// <summary>A belief that turned out right or wrong; <c>Until</c> is the event that ended it.</summary>
public sealed record BeliefEvent(
    EventFrame Frame,
    ImmutableArray<TermRef> Believed,
    ImmutableArray<IdRef> From,
    IdRef? Until,
    ImmutableArray<IdRef> TreatedWith,
    string HeldBy) : CourseEvent(Frame);

public sealed record DecisionEvent(EventFrame Frame, Choice Choice, ImmutableArray<TermRef> About, DecidedBy? By) : CourseEvent(Frame);

public enum Choice
{
    Chosen,
    Declined,
    NotOffered,
    Stopped,
    Postponed,
}

public enum DecidedBy
{
    Patient,
    Team,
    Both,
}

public sealed record ResponseEvent(
    EventFrame Frame,
    ResponseGrade Grade,
    ResponseTarget? Target,
    string Measure,
    string From,
    string To,
    IdRef? ToTreatment) : CourseEvent(Frame);

public enum ResponseGrade
{
    Complete,
    Partial,
    Improved,
    Unchanged,
    Worse,
    NotReported,
}

/// <summary>What responded: a shrinking primary says nothing of the nerve.</summary>
public enum ResponseTarget
{
    Primary,
    NerveLesion,
    OtherDisease,
    Pain,
    Strength,
    Sensation,
    Function,
}

public sealed record AdverseEvent(EventFrame Frame, ImmutableArray<TermRef> Presentations, string AttributedTo, Attribution? Attribution) : CourseEvent(Frame);

public enum Attribution
{
    Diagnosis,
    Hypothesis,
}

public sealed record DiagnosisEvent(EventFrame Frame, DiagnosisOf Kind, ImmutableArray<IdRef> How) : CourseEvent(Frame);

public enum DiagnosisOf
{
    Primary,
    NerveLesion,
    Recurrence,
}

public sealed record MetastasisEvent(EventFrame Frame, ImmutableArray<TermRef> Organs, ImmutableArray<IdRef> ShownBy) : CourseEvent(Frame);

public sealed record OutcomeEvent(EventFrame Frame, VitalStatus Status, DiseaseStatus? Disease, string Function, string Cause) : CourseEvent(Frame);

public enum VitalStatus
{
    Died,
    Alive,
    Lost,
}

public enum DiseaseStatus
{
    NoneFound,
    Present,
    Progression,
    NotReported,
}
