using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages.Disagreements;

namespace Casebook.Pages.Tables;

/// <summary>A published table: its cells as printed, beside them what was coded, and what must be said of both.</summary>
/// <param name="Silent">Columns that no row answers with a value, with the absence they all give.</param>
/// <param name="Told">Remarks on single rows: repaired cells and facts from the paper's prose.</param>
public sealed record TableView(
    string Title,
    string Answer,
    string Kind,
    LinkView Source,
    string Where,
    LinkView? Case,
    LinkView? Test,
    string Caption,
    ImmutableArray<TableColumnView> Columns,
    ImmutableArray<TableRowView> Rows,
    string Silent,
    string Note,
    ImmutableArray<RowRemark> Told,
    ImmutableArray<DisagreementView> Disagreements,
    ImmutableArray<PlaceRow> Places,
    UrlPath Csv)
{
    /// <summary>Each row is a patient, so that a last column names their other tellings.</summary>
    public bool HasPatients => Kind == PatientsKind;

    private const string PatientsKind = "Patients";

    /// <summary>The page of a table.</summary>
    internal static Page Plan(PageContext context, Table table)
    {
        var id = RecordId.Table(table.Id);
        var source = ReportNames.OfSource(context, RecordId.Source(table.Source.Id));
        return Page.Of(
            context.Addresses.Of(id),
            new PageHead(table.Title, $"{table.Where} of {source}: {TableEntry.HoldsOf(table)}, as printed and as coded.")
            {
                Crumbs = [new Crumb("Review tables", context.Addresses.Tables)],
                ShortTitle = $"{source}, {table.Where}",
                SourceFile = $"content/tables/{table.Id}.yml",
                Modified = table.Dates.Latest,
            },
            () => Of(context, table, id));
    }

    private static TableView Of(PageContext context, Table table, RecordId id)
    {
        var coding = TableCoding.Of(context, table);
        var source = RecordId.Source(table.Source.Id);
        return new TableView(
            table.Title,
            $"{table.Where} of the paper as printed, with our coding beside it: {TableEntry.HoldsOf(table)}.",
            table.Kind == TableKind.Findings ? "Findings" : PatientsKind,
            context.Paper(source),
            table.Where,
            table.Case is { } found ? context.Link(RecordId.Case(found.Id)) : null,
            TestOf(context, table),
            table.Caption,
            coding.Columns,
            coding.Rows,
            coding.Silent,
            table.Note,
            [.. table.Rows.SelectMany(row => RowRemark.Of(context, table, row))],
            [.. table.Rows.SelectMany(row => context.Knowledge.DisagreementsOf(RecordId.Row(table.Id, row.Id))).Concat(context.Knowledge.DisagreementsOf(id)).Select(entry => DisagreementView.Of(context, entry))],
            coding.Places,
            context.Addresses.Export(id, "csv"));
    }

    /// <summary>The test whose findings the rows are, as a place on the case's page.</summary>
    private static LinkView? TestOf(PageContext context, Table table) =>
        table.Case is { } found && table.Test is { } test && context.Knowledge.Case(found.Id) is { } node && node.Record.Event(test.Id) is { } item
            ? LinkView.Plain(context.Knowledge.LabelOf(item))
            : null;
}

/// <summary>A head of the table.</summary>
/// <param name="Sort">The kind of sorting: <c>text</c> or <c>number</c>.</param>
/// <param name="IsProse">Its cells hold sentences and want room.</param>
public sealed record TableColumnView(string Label, bool IsPrinted, string Sort, bool IsProse)
{
    /// <summary>Whose words the column holds.</summary>
    public string Whose => IsPrinted ? "as printed" : "as coded";
}

/// <summary>A row: the first cell names it.</summary>
/// <param name="Remarks">Where its remarks stand on the page, empty for none.</param>
/// <param name="Same">The full case, rows and patients that are the same person.</param>
public sealed record TableRowView(string Anchor, ImmutableArray<string> Printed, ImmutableArray<ImmutableArray<FactView>> Coded, string Remarks, ImmutableArray<LinkView> Same);

/// <summary>What must be said of a row.</summary>
/// <param name="Anchor">The element id of the row's first remark, else empty.</param>
public sealed record RowRemark(string Anchor, LinkView Row, string Says, string Where)
{
    /// <summary>The element id; null when an earlier remark of the row has it.</summary>
    public string? Id => Anchor.Length > 0 ? Anchor : null;

    /// <summary>The element id of a row's remarks.</summary>
    public static string AnchorOf(Row row) => "of-" + row.Id;

    public static bool IsNeeded(Row row) => row.Repaired.Length > 0 || row.Observation is { } patient && (!patient.Notes.IsEmpty || patient.Lesions.Any(lesion => lesion.Note.Length > 0));

    public static IEnumerable<RowRemark> Of(PageContext context, Table table, Row row)
    {
        var link = new LinkView(
            row.Cells is [{ Text.Length: > 0 } first, ..] ? $"{first.Text} ({row.Evidence.Where})" : row.Evidence.Where,
            context.Addresses.Of(RecordId.Row(table.Id, row.Id)));
        var remarks = row.Observation?.Notes.Select(note => new RowRemark("", link, $"{note.Says} {note.Evidence.Why}".TrimEnd(), note.Evidence.By is Judge.Casebook ? "the casebook" : note.Evidence.Where == row.Evidence.Where ? "" : note.Evidence.Where)) ?? [];
        var lesions = row.Observation?.Lesions.Where(lesion => lesion.Note.Length > 0).Select(lesion => new RowRemark("", link, lesion.Note, "")) ?? [];
        var repaired = row.Repaired.Length > 0 ? [new RowRemark("", link, $"Repaired: {row.Repaired}", "")] : Array.Empty<RowRemark>();
        return repaired.Concat(lesions).Concat(remarks).Select((remark, index) => index == 0 ? remark with { Anchor = AnchorOf(row) } : remark);
    }
}
