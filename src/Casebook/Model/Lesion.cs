using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>A lesion of nerve, or a near mimic of one.</summary>
public sealed record Lesion(
    string Id,
    bool IsIndex,
    IdRef? Primary,
    Fact<ImmutableArray<TermRef>> Sites,
    Fact<Side> Side,
    Fact<Compartment> Compartment,
    Fact<ImmutableArray<TermRef>> Region,
    Fact<string> Level,
    Fact<string> Count,
    Fact<string> Size,
    NerveInvolvement Involvement,
    Fact<Route> Route,
    Fact<Relation> Relation,
    Certainties? Certainty,
    ImmutableArray<Alternative> Alternatives,
    string Note,
    Evidence Evidence);

public enum Side
{
    Right,
    Left,
    Bilateral,
    Midline,
}

public enum Compartment
{
    Intradural,
    Foraminal,
    Paraspinal,
    Pelvic,
    Extrapelvic,
    Intracranial,
    Several,
}

/// <summary>Whether the nerve is involved: what is not shown is a near mimic and stands outside every nerve count.</summary>
public enum NerveInvolvement
{
    Shown,
    Inferred,
    NotShown,
}

/// <summary>How the tumour came to the nerve.</summary>
public enum Route
{
    Haematogenous,
    Lymphatic,
    DirectExtension,
    PerineuralSpread,
    Csf,
    Unknown,
}

/// <summary>How the tumour lies to the nerve.</summary>
public enum Relation
{
    Intraneural,
    Encasing,
    Compressing,
    Adherent,
    NoneShown,
}

/// <summary>The three certainties: that it is tumour, that the nerve is involved, from which primary.</summary>
public sealed record Certainties(Certainty Tumour, Certainty Nerve, Certainty Primary);

/// <summary>One certainty's basis and its place; the level follows from it in Knowledge.</summary>
public sealed record Certainty(Basis Basis, Evidence Evidence);

/// <summary>What a certainty rests on, strongest first.</summary>
public enum Basis
{
    TumourWithinNerve,
    TissueOfLesion,
    TissueElsewhere,
    ConcordantTests,
    OneTest,
    ClinicalOnly,
    None,
}

/// <summary>Another explanation of the lesion, considered by the paper or not.</summary>
public sealed record Alternative(
    TermRef Mimic,
    Consideration Considered,
    AlternativeState State,
    ImmutableArray<FeatureAnswer> Features,
    Evidence Evidence);

public enum Consideration
{
    ByAuthors,
    NotConsidered,
}

public enum AlternativeState
{
    Excluded,
    Unlikely,
    Open,
    NotApplicable,
}

/// <summary>What a case shows of one feature that the alternative's term declares.</summary>
public sealed record FeatureAnswer(IdRef Feature, Fact<string> Is, Speaks Speaks, Evidence Evidence);

/// <summary>Whether a feature speaks for the alternative or against it.</summary>
public enum Speaks
{
    For,
    Against,
    Neither,
}
