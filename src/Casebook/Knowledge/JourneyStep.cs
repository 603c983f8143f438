using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>What kind of step led towards the diagnosis or away from it.</summary>
public enum StepKind
{
    Test,
    Belief,
    Decision,
    Diagnosis,
}

/// <summary>How a belief ended.</summary>
public enum BeliefFate
{
    Confirmed,
    Overturned,
    Open,
}

/// <summary>One step of the diagnostic journey, in the course's order: asked, found, believed, later proved.</summary>
/// <param name="Asked">The question; empty when none is told.</param>
/// <param name="Found">What the step showed, in our words.</param>
/// <param name="Believed">What it was taken for then.</param>
/// <param name="Fate">How what was believed ended; null when nothing was believed.</param>
/// <param name="SettledBy">The event that settled it; null when none is told.</param>
/// <param name="Roles">The parts a test played; empty for other steps.</param>
/// <param name="Next">What was done because of it; null when nothing is told.</param>
public sealed record JourneyStep(
    StepKind Kind,
    CourseEvent Event,
    string Label,
    string Asked,
    string Found,
    ImmutableArray<TermNode> Believed,
    BeliefFate? Fate,
    CourseEvent? SettledBy,
    string SettledByLabel,
    ImmutableArray<TestRole> Roles,
    bool IsMisleading,
    CourseEvent? Next);
