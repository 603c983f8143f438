using System.Collections.Immutable;

namespace Casebook.Model;

/// <summary>A treatment. Planned and delivered are two facts; doses of different courses or volumes are never added.</summary>
public sealed record TreatmentEvent(
    EventFrame Frame,
    ImmutableArray<TermRef> Treatments,
    Aim? Aim,
    ImmutableArray<IdRef> For,
    Dose? Planned,
    Dose? Delivered,
    ImmutableArray<Volume> Volumes,
    ImmutableArray<AgentDose> Agents,
    Fact<string> Margin,
    string StoppedBy,
    string Result) : CourseEvent(Frame);

public enum Aim
{
    Curative,
    Palliative,
    Adjuvant,
    Diagnostic,
    Symptomatic,
}

/// <summary>A dose as printed: amount with unit, fractions, cycles, duration.</summary>
public sealed record Dose(Fact<string> Amount, Fact<string> Fractions, Fact<string> Cycles, Fact<string> Duration, Evidence Evidence);

/// <summary>A target volume of a radiotherapy course with its own dose.</summary>
public sealed record Volume(string Name, Fact<string> Dose, Fact<string> Fractions, Evidence Evidence);

/// <summary>A drug with its dose and schedule as printed.</summary>
public sealed record AgentDose(TermRef Agent, Fact<string> Dose, Fact<string> Schedule, Evidence Evidence);
