using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>What one paper gave to the casebook. Lists in ordinal order.</summary>
/// <param name="Told">Patients told only in the paper's prose.</param>
/// <param name="Disagreements">Ledger entries that one of its readings belongs to.</param>
/// <param name="Phrases">The phrases copied from all papers.</param>
public sealed record SourceHoldings(
    Source Source,
    ImmutableArray<CaseNode> Cases,
    ImmutableArray<Table> Tables,
    ImmutableArray<StatementNode> Statements,
    ImmutableArray<PatientReport> Told,
    ImmutableArray<Disagreement> Disagreements,
    PrintedPhrases Phrases)
{
    public RecordId Id { get; } = RecordId.Source(Source.Id);

    /// <summary>Every phrase copied from it, in the order of the files.</summary>
    public ImmutableArray<Phrase> Printed => Phrases.Of(Source.Id);
}
