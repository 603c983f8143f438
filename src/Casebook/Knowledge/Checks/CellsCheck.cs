using Casebook.Diagnostics;

namespace Casebook.Knowledge.Checks;

/// <summary>Each row of a table has a cell for every column and no other.</summary>
public static class CellsCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var table in input.Content.Tables)
        {
            var columns = table.Columns.Select(column => column.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var row in table.Rows)
            {
                foreach (var cell in row.Cells.Where(cell => !columns.Contains(cell.Column)))
                    bag.Add(DiagnosticCodes.BadCells, cell.Span, $"The table has no column '{cell.Column}'.", Spelling.Suggest(cell.Column, columns));
                foreach (var column in columns.Except(row.Cells.Select(cell => cell.Column), StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    bag.Add(DiagnosticCodes.BadCells, row.Span, $"The row '{row.Id}' has no cell for the column '{column}'.", $"Add '{column}: …', or '{column}: \"\"' where the paper's cell is empty.");
            }
        }
    }
}
