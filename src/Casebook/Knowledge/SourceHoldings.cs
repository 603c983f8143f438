using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>What one paper gave to the casebook. Lists in ordinal order.</summary>
/// <param name="Told">Patients told only in the paper's prose.</param>
/// <param name="Disagreements">Ledger entries that one of its readings belongs to.</param>
/// <param name="Printed">Every phrase copied from it, in the order of the files.</param>
public sealed record SourceHoldings(
    Source Source,
    ImmutableArray<CaseNode> Cases,
    ImmutableArray<Table> Tables,
    ImmutableArray<StatementNode> Statements,
    ImmutableArray<PatientReport> Told,
    ImmutableArray<Disagreement> Disagreements,
    ImmutableArray<Phrase> Printed)
{
    public RecordId Id => RecordId.Source(Source.Id);
}
