using System.Collections.Immutable;

namespace Casebook.Model;

/// <summary>A test: what it was done for, what it covered, what it showed and what that was taken to mean.</summary>
public sealed record TestEvent(
    EventFrame Frame,
    TermRef Modality,
    string Asked,
    Fact<ImmutableArray<TermRef>> Region,
    Fact<Contrast> Contrast,
    Fact<string> Tracer,
    string Finding,
    LesionShown? Lesion,
    Nature? Nature,
    ImmutableArray<TermRef> Believed,
    Fact<ImmutableArray<TermRef>> Extent,
    IdRef? Specimen,
    Reference? Reference,
    IdRef? Next) : CourseEvent(Frame)
{
    /// <summary>The parts this test played, derived from what it showed and meant; one test may play several.</summary>
    public ImmutableArray<TestRole> Roles => [.. AllRoles()];

    private IEnumerable<TestRole> AllRoles()
    {
        if (Nature is Model.Nature.Proved) yield return TestRole.Diagnostic;
        if (Lesion is LesionShown.Seen) yield return TestRole.Localising;
        if (Nature is Model.Nature.Suggested) yield return TestRole.Supportive;
        if (Lesion is LesionShown.NotSeen or LesionShown.OutsideField or LesionShown.FieldUnknown) yield return TestRole.Negative;
        if (Nature is Model.Nature.Misnamed) yield return TestRole.Misleading;
    }
}

public enum Contrast
{
    None,
    Given,
    Gadolinium,
    Iodinated,
}

/// <summary>What a test showed of the lesion.</summary>
public enum LesionShown
{
    Seen,
    NotSeen,
    OutsideField,
    FieldUnknown,
    NotAsked,
}

/// <summary>What a test said of the lesion's nature.</summary>
public enum Nature
{
    Proved,
    Suggested,
    Misnamed,
    NotAddressed,
}

/// <summary>What a test was later held against.</summary>
public enum Reference
{
    Tissue,
    Concordance,
    None,
}

/// <summary>The part a test played in finding the lesion.</summary>
public enum TestRole
{
    Diagnostic,
    Localising,
    Supportive,
    Negative,
    Misleading,
}
