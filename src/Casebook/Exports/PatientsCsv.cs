using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>One line for each telling of a patient: full case, row of a table, patient told in prose.</summary>
internal static class PatientsCsv
{
    /// <summary>The columns; each axis of the site gives two.</summary>
    public static CsvTable<PatientReport> Table(KnowledgeBase knowledge, Addresses addresses) => new(
    [
        new("patient", "The patient: equal on every telling of the same person. Count patients by this column, not lines.", report => PatientOf(knowledge, report).Id.ToString()),
        new("telling", "The id of this telling: of a case, table:row or topic:patient.", report => report.Id.ToString()),
        new("detail", "full-case, table-row or told-in-prose.", report => Words.Of(report.Detail)),
        new("most-detailed", "yes on the one telling of a patient that tells most.", report => Cells.YesNo(PatientOf(knowledge, report).Id == report.Id)),
        new("near-mimic", "yes where involvement of a nerve is not shown: such a patient stands outside every nerve count.", report => Cells.YesNo(PatientOf(knowledge, report).IsNearMimic)),
        new("source", "The paper.", report => report.Source.Id),
        new("age", "In years as printed; 90+ above 89; or the kind of absence.", report => Cells.Fact(report.Age)),
        new("sex", "female, male, or the kind of absence.", report => Cells.Word(report.Sex)),
        .. knowledge.Site.Axes.SelectMany(axis => Axis(knowledge, axis.Vocabulary)),
        new("uncounted", "Terms, as vocabulary:id, that a contested reading names without the patient being counted there.",
            report => Cells.Scoped(report.Axes.Values.SelectMany(terms => terms.Uncounted).Order())),
        new("nerve-involvement", "shown, inferred or not-shown, lesion by lesion.", report => Cells.List(Lesions(report).Select(lesion => Words.Of(lesion.Involvement)))),
        new("side", "The side of each lesion.", report => Cells.List(Lesions(report).Select(lesion => Cells.Word(lesion.Side)))),
        new("route", "How the tumour is held to have come to the nerve, lesion by lesion.", report => Cells.List(Lesions(report).Select(lesion => Cells.Word(lesion.Route)))),
        new("outcome", "died, alive or lost, as last told; empty when nobody answered.", report => report.Outcome is { } outcome ? Words.Of(outcome) : report.Observation is { } seen ? Cells.Word(seen.Outcome) : ""),
        new("address", "The page or place where the telling stands.", report => addresses.Of(report.Id).Absolute),
    ]);

    public static IEnumerable<PatientReport> Lines(KnowledgeBase knowledge) => knowledge.Patients.SelectMany(patient => patient.Reports);

    private static ImmutableArray<CsvColumn<PatientReport>> Axis(KnowledgeBase knowledge, string vocabulary) =>
    [
        new(vocabulary, "Ids of the terms counted for this telling.", report => Cells.List(On(report, vocabulary).Select(term => term.Id))),
        new($"{vocabulary}-labels", "The same in words.", report => Cells.Labels(On(report, vocabulary).Select(term => knowledge.Term(term)).OfType<TermNode>())),
    ];

    private static PublishedPatient PatientOf(KnowledgeBase knowledge, PatientReport report) => knowledge.PatientOf(report.Id)!;

    private static ImmutableArray<RecordId> On(PatientReport report, string vocabulary) => report.Axes.GetValueOrDefault(vocabulary, AxisTerms.None).Counted;

    private static ImmutableArray<Lesion> Lesions(PatientReport report) => report.Case?.Lesions ?? report.Observation!.Lesions;
}
