using System.Collections.Immutable;
using System.Globalization;
using Casebook.Model;

namespace Casebook.Pages.Tables;

/// <summary>Chooses the columns of a table's page and fills them.</summary>
internal sealed record TableCoding(ImmutableArray<TableColumnView> Columns, ImmutableArray<TableRowView> Rows, string Silent, ImmutableArray<PlaceRow> Places)
{
    private const string Text = "text";
    private const string Number = "number";
    private const string OurWords = "In our words";
    private const int LongCell = 40;

    public static TableCoding Of(PageContext context, Table table)
    {
        var places = context.Places();
        var coded = table.Kind == TableKind.Findings ? Findings(context, table) : Patients(context, table, places);
        return new TableCoding(
            [
                .. table.Columns.Select((column, index) => new TableColumnView(column.Label, true, table.Rows.All(row => IsNumber(row, index)) ? Number : Text, table.Rows.Any(row => index < row.Cells.Length && row.Cells[index].Text.Length > LongCell))),
                .. coded.Labels.Select(label => new TableColumnView(label, false, Text, label == OurWords)),
            ],
            [.. table.Rows.Select((row, index) => Row(context, table, row, coded.Cells[index]))],
            coded.Silent,
            places.Rows);
    }

    private readonly record struct Filled(ImmutableArray<string> Labels, ImmutableArray<ImmutableArray<ImmutableArray<FactView>>> Cells, string Silent);

    private static TableRowView Row(PageContext context, Table table, Row row, ImmutableArray<ImmutableArray<FactView>> coded)
    {
        var id = RecordId.Row(table.Id, row.Id);
        return new TableRowView(
            Links.Addresses.AnchorOf(id),
            [.. table.Columns.Select((_, index) => index < row.Cells.Length ? row.Cells[index].Text : "")],
            coded,
            RowRemark.IsNeeded(row) ? RowRemark.AnchorOf(row) : "",
            context.Knowledge.PatientOf(id) is { } patient
                ? [.. patient.Reports.Where(report => report.Id != id).Select(report => new LinkView(Told(report.Detail), context.Addresses.Of(report.Id)))]
                : []);
    }

    private static Filled Findings(PageContext context, Table table) => new(
        ["Tested", "Shows", OurWords],
        [
            .. table.Rows.Select(row => row.Tested is { } tested
                ? ImmutableArray.Create<ImmutableArray<FactView>>(
                    [new FactView("Tested", [new ValueView(context.Links(tested.Sites), null, Judge.Report, "", null)], null)],
                    [new FactView("Shows", [ValueView.Plain(Words.Spoken(tested.Shows))], null)],
                    tested.Finding.Length > 0 ? [new FactView(OurWords, [ValueView.Plain(tested.Finding)], null)] : [])
                : [[], [], []]),
        ],
        "");

    /// <summary>A column stands where at least one row has a value; of the others it is said below the table that no row answers them.</summary>
    private static Filled Patients(PageContext context, Table table, PlaceBook places)
    {
        var grid = CodedColumn.All.Select(column => (column.Label, Cells: table.Rows.Select(row => Show(context, row, column, null)).ToImmutableArray())).ToArray();
        var shown = grid.Select(column => column.Cells.Any(cell => cell.Any(HasValue))).ToArray();
        var kept = CodedColumn.All.Where((_, index) => shown[index]).ToArray();
        var silent = grid.Where((column, index) => !shown[index] && column.Cells.Any(cell => cell.Length > 0)).Select(column => column.Label.ToLowerInvariant()).ToArray();
        return new Filled(
            [.. kept.Select(column => column.Label)],
            [.. table.Rows.Select(row => kept.Select(column => Show(context, row, column, places)).ToImmutableArray())],
            silent.Length == 0 ? "" : $"Asked of every row and answered by none: {string.Join(", ", silent)}.");
    }

    private static ImmutableArray<FactView> Show(PageContext context, Row row, CodedColumn column, PlaceBook? places) => row.Observation is { } patient
        ? column.Show(patient, new FactViews(context, places, row.Evidence.Where, row.Evidence), row.Id)
        : [];

    private static bool HasValue(FactView fact) => fact.Contest is not null || fact.Values.Any(value => value.Absent is null);

    private static bool IsNumber(Row row, int column) =>
        column >= row.Cells.Length || row.Cells[column].Text.Length == 0 || decimal.TryParse(row.Cells[column].Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static string Told(Knowledge.Detail detail) => detail switch
    {
        Knowledge.Detail.FullCase => "full case",
        Knowledge.Detail.TableRow => "another row",
        _ => "told in prose",
    };
}
