using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>The rows of published tables and the patients told in a paper's prose, as a search finds them.</summary>
internal static class PatientDocuments
{
    public static IEnumerable<SearchDocument> Of(KnowledgeBase knowledge) =>
        knowledge.Content.Tables.SelectMany(table => table.Rows.Select(row => row.Observation is { } patient ? OfPatient(knowledge, table, row, patient) : OfFinding(knowledge, table, row)))
            .Concat(knowledge.Content.Topics.SelectMany(topic => topic.Patients.Select(patient => OfTold(knowledge, topic, patient))));

    private static SearchDocument OfPatient(KnowledgeBase knowledge, Table table, Row row, Observation patient)
    {
        var id = RecordId.Row(table.Id, row.Id);
        return Told(knowledge, id, patient, new SearchDocument(
            id,
            Joined(": ", FirstCell(row), Summary(knowledge, patient)),
            $"{table.Title}, {row.Evidence.Where}".TrimEnd(',', ' '),
            [row.Id.Replace('-', ' ')],
            Terms(knowledge, patient),
            SearchDocuments.Paragraphs([Cells(table, row), Coded(knowledge, patient), .. Notes(patient)])));
    }

    private static SearchDocument OfTold(KnowledgeBase knowledge, Topic topic, Observation patient)
    {
        var id = RecordId.Patient(topic.Id, patient.Id);
        return Told(knowledge, id, patient, new SearchDocument(
            id,
            Joined(": ", SearchDocuments.Capital(patient.Id.Replace('-', ' ')), Summary(knowledge, patient)),
            $"{SearchDocuments.NameOf(knowledge, patient.Source.Id)}, told under \"{topic.Title}\"",
            [],
            Terms(knowledge, patient),
            SearchDocuments.Paragraphs([Coded(knowledge, patient), .. Notes(patient)])));
    }

    private static SearchDocument Told(KnowledgeBase knowledge, RecordId id, Observation patient, SearchDocument document)
    {
        var whole = knowledge.PatientOf(id)!;
        return document with
        {
            Report = whole.Reports.First(report => report.Id == id),
            Source = patient.Source.Id,
            Under = SearchDocument.RolledUp(whole),
        };
    }

    private static SearchDocument OfFinding(KnowledgeBase knowledge, Table table, Row row)
    {
        var sites = row.Tested is { } tested ? knowledge.Terms(tested.Sites) : [];
        var shows = row.Tested is { } shown ? Words.Spoken(shown.Shows) : "";
        return new SearchDocument(
            RecordId.Row(table.Id, row.Id),
            Joined(": ", FirstCell(row), shows),
            $"{table.Title}, {row.Evidence.Where}".TrimEnd(',', ' '),
            [],
            sites,
            SearchDocuments.Paragraphs(Cells(table, row), row.Tested?.Finding))
        {
            Source = table.Source.Id,
            Under = SearchDocument.RolledUp(sites),
        };
    }

    /// <summary>The tumour and the sites in a few words.</summary>
    private static string Summary(KnowledgeBase knowledge, Observation patient) => Joined(
        ", ",
        patient.Tumour.HasValue ? SearchDocuments.Labels(knowledge.Terms(patient.Tumour.Value)) : "",
        SearchDocuments.Labels(patient.Lesions.Where(lesion => lesion.Sites.HasValue).SelectMany(lesion => knowledge.Terms(lesion.Sites.Value)).Distinct()));

    /// <summary>What was coded of a patient, as words a reader would type.</summary>
    private static string Coded(KnowledgeBase knowledge, Observation patient) => SearchDocuments.Sentences(
        Summary(knowledge, patient),
        Labels(knowledge, patient.Presentations),
        Labels(knowledge, patient.Modalities),
        Labels(knowledge, patient.Treatments),
        Joined(", ", patient.Sex.HasValue ? Words.Spoken(patient.Sex.Value) : "", SearchDocuments.Known(patient.Age), patient.Outcome.HasValue ? Words.Spoken(patient.Outcome.Value) : ""));

    private static IEnumerable<string> Notes(Observation patient) => patient.Notes.Select(note => note.Says).Concat(patient.Lesions.Select(lesion => lesion.Note));

    private static ImmutableArray<TermNode> Terms(KnowledgeBase knowledge, Observation patient) =>
        [.. patient.Terms.Where(use => use.Role != TermRole.Alternative).Select(use => knowledge.Term(use.Term)).Distinct()];

    private static string Labels(KnowledgeBase knowledge, Fact<ImmutableArray<TermRef>> fact) => fact.HasValue ? SearchDocuments.Labels(knowledge.Terms(fact.Value)) : "";

    /// <summary>The cells as printed, each under its column's name.</summary>
    private static string Cells(Table table, Row row) => string.Join("; ", row.Cells.Where(cell => cell.Text.Length > 0)
        .Select(cell => $"{table.Columns.FirstOrDefault(column => column.Id == cell.Column)?.Label ?? cell.Column}: {cell.Text}"));

    /// <summary>The first cell without the number of a reference at its end.</summary>
    private static string FirstCell(Row row)
    {
        var cell = row.Cells.IsEmpty ? "" : row.Cells[0].Text;
        return cell.EndsWith(']') && cell.LastIndexOf('[') is > 0 and var start ? cell[..start].TrimEnd() : cell;
    }

    private static string Joined(string separator, params ReadOnlySpan<string> parts) => string.Join(separator, parts.ToArray().Where(part => part.Length > 0));
}
