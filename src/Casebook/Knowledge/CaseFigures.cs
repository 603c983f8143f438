using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Everything derived that one case's page shows.</summary>
public sealed record CaseFigures(
    Timeline Timeline,
    ImmutableArray<Delay> Delays,
    ImmutableArray<JourneyStep> Journey,
    ImmutableArray<CoverageStrip> Coverage,
    ImmutableArray<LesionCertainty> Certainties,
    ImmutableArray<AlternativePanel> Alternatives,
    ImmutableArray<Silence> Silences,
    ImmutableArray<RelatedLink> Related);

/// <summary>Something the paper does not tell.</summary>
/// <param name="Path">The fact by ids, <c>asked/ID</c> for a term every case must answer, empty for what the editor wrote under <c>leaves-out</c>.</param>
/// <param name="Term">The term that was asked, else null.</param>
/// <param name="Absence">The kind of absence; null for what the editor wrote.</param>
/// <param name="Text">What is left out, in words; empty for a fact, which its path names.</param>
public sealed record Silence(string Path, TermNode? Term, Absence? Absence, string Text, Evidence? Evidence);

/// <summary>Another case worth reading beside this one, and why.</summary>
/// <param name="Why">The editor's reason; empty when the terms give it.</param>
/// <param name="Shared">The terms both count under, sites first, then tumours, then mimics.</param>
public sealed record RelatedLink(CaseNode Case, string Why, ImmutableArray<TermNode> Shared);
