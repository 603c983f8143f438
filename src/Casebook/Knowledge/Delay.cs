using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>What cost time.</summary>
public enum DelayCause
{
    WrongBelief,
    MissedTest,
}

/// <summary>A belief that was overturned, or a test that did not show the lesion, and the time until the next step that set it right.</summary>
/// <param name="Event">The belief or the test.</param>
/// <param name="Believed">What it was taken for; for a test, what it was believed to show.</param>
/// <param name="Elapsed">From the event to <c>EndedBy</c>.</param>
/// <param name="Treatments">Treatments given for the belief.</param>
/// <param name="EndedBy">What overturned the belief, or the later event that showed the lesion; null when none is told.</param>
public sealed record Delay(
    RecordId Case,
    DelayCause Cause,
    CourseEvent Event,
    string Label,
    ImmutableArray<TermNode> Believed,
    Elapsed Elapsed,
    ImmutableArray<TreatmentEvent> Treatments,
    CourseEvent? EndedBy,
    string EndedByLabel);
