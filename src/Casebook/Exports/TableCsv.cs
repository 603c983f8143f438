using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>One published table: the cells as printed, then what was coded of them.</summary>
internal static class TableCsv
{
    /// <summary>The columns that every table has beside its own.</summary>
    public static CsvTable<Row> Coded(TableKind kind) => new(kind == TableKind.Patients ? Patients : Findings);

    /// <summary>The columns of one table.</summary>
    public static CsvTable<Row> Of(Table table) => new(
    [
        new("row", "The row's id.", row => row.Id),
        .. table.Columns.Select((column, index) => new CsvColumn<Row>($"printed: {column.Label}", "As printed.", row => index < row.Cells.Length ? row.Cells[index].Text : "")),
        .. Coded(table.Kind).Columns,
    ]);

    private static readonly ImmutableArray<CsvColumn<Row>> Place =
    [
        new("repaired", "What the extraction of the text broke, and how it was set right.", row => row.Repaired),
        new("where", "The place in the paper.", row => row.Evidence.Where),
    ];

    private static readonly ImmutableArray<CsvColumn<Row>> Findings =
    [
        new("sites", "What was tested: ids of sites.", row => row.Tested is { } tested ? Cells.Terms(tested.Sites) : ""),
        new("shows", "normal or abnormal.", row => row.Tested is { } tested ? Words.Of(tested.Shows) : ""),
        new("finding", "In our words.", row => row.Tested?.Finding ?? ""),
        .. Place,
    ];

    private static readonly ImmutableArray<CsvColumn<Row>> Patients =
    [
        Patient("tumour", "Ids of tumours, or the kind of absence.", patient => Cells.Fact(patient.Tumour, terms => Cells.Terms(terms))),
        Patient("age", "In years, or the kind of absence.", patient => Cells.Fact(patient.Age)),
        Patient("sex", "female, male, or the kind of absence.", patient => Cells.Word(patient.Sex)),
        Patient("sites", "Ids of sites, lesion by lesion.", patient => Cells.List(patient.Lesions.Select(lesion => Cells.Fact(lesion.Sites, terms => Cells.Terms(terms))))),
        Patient("side", "Lesion by lesion.", patient => Cells.List(patient.Lesions.Select(lesion => Cells.Word(lesion.Side)))),
        Patient("nerve-involvement", "shown, inferred or not-shown, lesion by lesion.", patient => Cells.List(patient.Lesions.Select(lesion => Words.Of(lesion.Involvement)))),
        Patient("presentations", "Ids of presentations, or the kind of absence.", patient => Cells.Fact(patient.Presentations, terms => Cells.Terms(terms))),
        Patient("modalities", "Ids of modalities, or the kind of absence.", patient => Cells.Fact(patient.Modalities, terms => Cells.Terms(terms))),
        Patient("treatments", "Ids of treatments, or the kind of absence.", patient => Cells.Fact(patient.Treatments, terms => Cells.Terms(terms))),
        Patient("outcome", "died, alive, or the kind of absence.", patient => Cells.Word(patient.Outcome)),
        Patient("notes", "From the paper's prose, each with its place.", patient => Cells.List(patient.Notes.Select(note => note.Evidence.Where.Length > 0 ? $"{note.Says} ({note.Evidence.Where})" : note.Says))),
        Patient("case", "The full case that is the same patient.", patient => patient.Case?.Id ?? ""),
        Patient("same-as", "Other rows and patients that are the same person.", patient => Cells.List(patient.SameAs.Select(other => other.Id))),
        .. Place,
    ];

    private static CsvColumn<Row> Patient(string name, string meaning, Func<Observation, string> cell) => new(name, meaning, row => row.Observation is { } patient ? cell(patient) : "");
}
