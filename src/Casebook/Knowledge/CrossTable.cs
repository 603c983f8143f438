using System.Collections.Immutable;

namespace Casebook.Knowledge;

/// <summary>Patients by the terms of two axes. A patient stands in every cell whose two terms it is counted under, so cells do not add up.</summary>
/// <param name="Cells">Row by row, as many as rows times columns.</param>
public sealed record CrossTable(ImmutableArray<TermNode> Rows, ImmutableArray<TermNode> Columns, ImmutableArray<CrossCell> Cells)
{
    public CrossCell this[int row, int column] => Cells[row * Columns.Length + column];

    /// <summary>Counts the given terms against each other over all patients of the row terms.</summary>
    public static CrossTable Between(ImmutableArray<TermNode> rows, ImmutableArray<TermNode> columns) =>
        new(rows, columns, [.. rows.SelectMany(row => columns.Select(column => row.Counts.Under(column)))]);
}

/// <summary>One cell: patients of nerve, and near mimics beside them.</summary>
public sealed record CrossCell(int Patients, int NearMimics)
{
    public int All => Patients + NearMimics;
}
