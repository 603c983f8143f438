using System.Collections.Immutable;

namespace Casebook.Knowledge;

/// <summary>Patients by the terms of two axes. A patient stands in every cell whose two terms it is counted under, so cells do not add up.</summary>
/// <param name="Cells">Row by row, as many as rows times columns.</param>
public sealed record CrossTable(ImmutableArray<TermNode> Rows, ImmutableArray<TermNode> Columns, ImmutableArray<CrossCell> Cells)
{
    public CrossCell this[int row, int column] => Cells[row * Columns.Length + column];

    /// <summary>Counts the given terms against each other over all patients of the row terms.</summary>
    public static CrossTable Between(ImmutableArray<TermNode> rows, ImmutableArray<TermNode> columns)
    {
        var cells = new CrossCell[rows.Length * columns.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var patient in rows[row].Counts.Patients)
                Add(patient, row, cell => cell with { Patients = cell.Patients + 1 });
            foreach (var patient in rows[row].Counts.NearMimics)
                Add(patient, row, cell => cell with { NearMimics = cell.NearMimics + 1 });
        }

        return new CrossTable(rows, columns, [.. cells]);

        void Add(PublishedPatient patient, int row, Func<CrossCell, CrossCell> more)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                if (!patient.IsUnder(columns[column].Id)) continue;
                var at = row * columns.Length + column;
                cells[at] = more(cells[at]);
            }
        }
    }
}

/// <summary>One cell: patients of nerve, and near mimics beside them.</summary>
public readonly record struct CrossCell(int Patients, int NearMimics);
