using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>What a modality showed in the full cases in which it was done. Not sensitivity: these cases were published because something was found.</summary>
/// <param name="All">Over all full cases of nerve; near mimics stand in <c>NearMimics</c>.</param>
/// <param name="ByRegion">The same by region examined, in the vocabulary's order.</param>
/// <param name="ByContrast">The same by contrast.</param>
/// <param name="Roles">How many tests played each role.</param>
/// <param name="Matrix">Every test of the modality, by case and then in the course's order, near mimics included.</param>
public sealed record Yield(
    TermNode Modality,
    YieldCount All,
    YieldCount NearMimics,
    ImmutableArray<RegionYield> ByRegion,
    ImmutableArray<ContrastYield> ByContrast,
    ImmutableArray<RoleCount> Roles,
    ImmutableArray<YieldTest> Matrix);

/// <summary>Seen in n of N: patients and tests, kept apart. A patient counts as seen when any of their tests showed the lesion.</summary>
/// <param name="TestsNotAsked">Tests that were not done for the lesion, or do not say; they are part of <c>Tests</c>.</param>
public readonly record struct YieldCount(int PatientsSeen, int Patients, int TestsSeen, int Tests, int TestsNotAsked);

/// <summary>One region; null where the region is not told.</summary>
public sealed record RegionYield(TermNode? Region, YieldCount Count);

/// <summary>One kind of contrast; null where it is not told.</summary>
public sealed record ContrastYield(Contrast? Contrast, YieldCount Count);

public sealed record RoleCount(TestRole Role, int Tests);

/// <summary>One test of the matrix.</summary>
public sealed record YieldTest(CaseNode Case, TestEvent Test, TermNode Modality, ImmutableArray<TermNode> Regions);
