using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>What kind of disagreement an entry of the ledger is.</summary>
public enum DisagreementKind
{
    ContestedFact,
    ContestedClaim,
    Statements,
    RowAgainstCase,
}

/// <summary>One entry of the ledger.</summary>
/// <param name="Id">Stable, unique in the ledger, fit for a fragment.</param>
/// <param name="Home">The record that holds it: case, row, patient told in prose, source, statement or topic.</param>
/// <param name="Path">The fact inside the record, by ids; empty when the record as a whole is meant.</param>
/// <param name="About">What it is about, one line.</param>
/// <param name="Held">What the casebook uses; empty for none.</param>
/// <param name="IsAutomatic">Found by comparing records, not written by an editor.</param>
/// <param name="Effect">What it does to counts, as a sentence.</param>
/// <param name="CountedAt">Terms at which the patient counts because of it.</param>
/// <param name="UncountedAt">Terms whose pages list the patient uncounted.</param>
public sealed record Disagreement(
    string Id,
    DisagreementKind Kind,
    RecordId Home,
    string Path,
    string About,
    ImmutableArray<DisagreementSide> Sides,
    string Reason,
    string Held,
    string Why,
    ImmutableArray<Stake> Matters,
    bool IsAutomatic,
    string Effect,
    ImmutableArray<TermNode> CountedAt,
    ImmutableArray<TermNode> UncountedAt,
    SourceSpan Span)
{
    /// <summary>More than wording hangs on it: the case's banner shows it.</summary>
    public bool IsMaterial => Matters.Any(stake => stake != Stake.Wording);
}

/// <summary>One reading: its text, its terms, who says so and where.</summary>
/// <param name="From">The record that says it: the source's case, row or statement.</param>
/// <param name="Source">The source, or null when a place has none.</param>
public sealed record DisagreementSide(RecordId From, RecordId? Source, string Text, ImmutableArray<TermNode> Terms, Evidence Evidence);
