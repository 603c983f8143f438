using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>A general claim with its links, whichever of the two statements names the other. Lists in ordinal order.</summary>
/// <param name="OverturnedBy">The cases, rows, patients or statements that overturned a priority claim.</param>
public sealed record StatementNode(
    RecordId Id,
    Statement Statement,
    ImmutableArray<RecordId> AgreesWith,
    ImmutableArray<RecordId> DisagreesWith,
    ImmutableArray<RecordId> OverturnedBy);
