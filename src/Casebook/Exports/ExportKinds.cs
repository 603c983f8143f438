using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>The one table of exports.</summary>
public static class ExportKinds
{
    /// <summary>Every kind, in the order in which the page of downloads lists them; those without a sentence are not listed.</summary>
    public static ImmutableArray<ExportKind> All { get; } =
    [
        Json("cases.json", "Every full case in a few words, and where its whole record is.", CaseKeys, context => [CasesJson.List(context)]),
        Csv("cases.csv", "One line for each telling of a patient, be it a full case, a row of a review table or a passage of prose, with the terms counted for it.",
            context => PatientsCsv.Table(context.Knowledge, context.Addresses), context => PatientsCsv.Lines(context.Knowledge)),
        Csv("facts.csv", "Every recorded fact with its value or the kind of its absence, its readings where it is contested, its place and the printed phrase.",
            _ => FactsCsv.Table, context => FactsCsv.Lines(context.Knowledge)),
        Csv("statements.csv", "Every general claim with its figure, denominator, place and the paper's own source.",
            context => StatementsCsv.Table(context.Addresses), context => context.Knowledge.Statements),
        Csv("disagreements.csv", "The ledger: one line for each side of each disagreement.",
            _ => DisagreementsCsv.Table, context => DisagreementsCsv.Lines(context.Knowledge)),
        Csv("terms.csv", "Every term of every vocabulary, with its links and the patients counted at it.",
            context => TermsCsv.Table(context.Addresses), context => TermsCsv.Lines(context.Knowledge)),
        new("cases/ID/ID.json", "JSON", "One full case, whole: patient, primaries, specimens, lesions, course, contested facts with all readings, and beside each fact its place and the paper's own phrase. What is empty or false is left out.",
            _ => RecordKeys, null, CasesJson.Each),
        Family("tables/ID/ID.csv", "CSV", "One published table: each cell as printed, then what was coded of the row.",
            context => context.Knowledge.Content.Tables.Select(table => TableCsv.Of(table).File(context.Addresses.Export(RecordId.Table(table.Id), "csv"), table.Rows))),
        Family("sources/ID/ID.bib", "BibTeX", "One paper, for reference managers; what the text read does not tell is left out.", BibTex.Each),
        Family("sources/ID/ID.ris", "RIS", "The same in RIS.", Ris.Each),
        Family("sources/ID/ID.csl.json", "CSL JSON", "The same in CSL JSON.", CslJson.Each),
        Family("map/ID.svg", "SVG", "One drawing of the nerve map.", context => context.Knowledge.Content.Atlases.Select(atlas => AtlasDrawing.File(atlas, context.Addresses))),
        new("data/extractions/SOURCE.csv", "CSV", "The two readings of one paper, fact by fact, and how they were settled.", _ => ExtractionCsv.Table.Fields, null, ExtractionCsv.Each),
        Family("data/schema/FOLDER.json", "JSON Schema", "What a file of each folder of content may hold, terms included, so that a text editor can complete keys and ids while one types.", SchemaJson.Each),
        Json("search-index.json", "The whole index of the search as lunr.js 2.3.9 loads it. Its texts are folded (accents, Greek letters, levels, UK spelling), so a query must be folded likewise.",
            SearchKeys, context => [context.Search.Whole(context.Addresses.Download("search-index.json"))]),
        Json("search-documents.json", "What each reference of the search index stands for.",
            DocumentKeys, context => [context.Search.Documents(context.Addresses.Download("search-documents.json"))]),
        new("feed.xml", "Atom", "What was added and changed, newest first, with the dates of the records.", NoFields, addresses => addresses.Feed, AtomFeed.Files),
        Unlisted("sitemap.xml", "XML", addresses => addresses.Sitemap, Sitemap.Pages),
        Unlisted("robots.txt", "text", addresses => addresses.Robots, Sitemap.Robots),
        Unlisted(".nojekyll", "empty", addresses => addresses.NoJekyll, Sitemap.NoJekyll),
    ];

    /// <summary>The files of every export.</summary>
    public static IEnumerable<OutputFile> Files(ExportContext context) => All.SelectMany(kind => kind.Files(context));

    /// <summary>The listed exports for the page of downloads. A single file that this content does not give is left out.</summary>
    public static ImmutableArray<Download> Downloads(ExportContext context) =>
    [
        .. All.Where(kind => kind.Holds.Length > 0 && kind.Files(context).Any())
            .Select(kind => new Download(kind.Name, kind.Address?.Invoke(context.Addresses), kind.Format, kind.Holds, kind.Fields(context))),
    ];

    private static ExportKind Csv<TLine>(string name, string holds, Func<ExportContext, CsvTable<TLine>> table, Func<ExportContext, IEnumerable<TLine>> lines) => new(
        name, "CSV", holds,
        context => table(context).Fields,
        addresses => addresses.Download(name),
        context => [table(context).File(context.Addresses.Download(name), lines(context))]);

    private static ExportKind Json(string name, string holds, ImmutableArray<DownloadField> fields, Func<ExportContext, IEnumerable<OutputFile>> files) =>
        new(name, "JSON", holds, _ => fields, addresses => addresses.Download(name), files);

    private static ExportKind Family(string name, string format, string holds, Func<ExportContext, IEnumerable<OutputFile>> files) => new(name, format, holds, NoFields, null, files);

    private static ExportKind Unlisted(string name, string format, Func<Addresses, UrlPath> address, Func<ExportContext, OutputFile> file) =>
        new(name, format, "", NoFields, address, context => [file(context)]);

    private static ImmutableArray<DownloadField> NoFields(ExportContext context) => [];

    private static ImmutableArray<DownloadField> SearchKeys =>
    [
        new("version, fields, fieldVectors, invertedIndex, pipeline", "As lunr.js serialises an index; the fields are title, names, text and wider (the names of broader terms, and the other names of terms that the text mentions)."),
    ];

    private static ImmutableArray<DownloadField> DocumentKeys =>
    [
        new("ref", "The reference, as in search-index.json."),
        new("title", "As the reader knows it."),
        new("kind", "case, row, patient, statement, topic, term, vocabulary, source, table, question or page."),
        new("address", "The page or place where it stands."),
    ];

    private static ImmutableArray<DownloadField> CaseKeys =>
    [
        new("id, source, title, answer, lesson", "The case, its paper, and what its page says first."),
        new("address, record", "Its page, and the file with its whole record."),
        new("patient-id, near-mimic", "The patient: equal on every telling of the same person; and whether involvement of a nerve is not shown."),
        new("terms", "What the patient is counted under on each axis, as vocabulary:id."),
    ];

    /// <summary>Of a record, whose keys are those of the content files, spelt out and in kebab-case.</summary>
    private static ImmutableArray<DownloadField> RecordKeys =>
    [
        new("is", "Of a fact: the value. Terms are vocabulary:id; of a time, relation, anchor and days from the anchor."),
        new("absence", "Of a fact, in the place of a value: not-reported, not-done, declined, not-possible, negative, not-in-text-read, not-applicable."),
        new("contest", "Of a fact: readings (text, terms, evidence), reason, held, why, matters."),
        new("where, printed, source, by, why, derived", "Of a fact, or of a record's evidence: place in the paper, its phrases, the paper where it is not the case's own, who judged where it is not the report, why, and what it follows from. Where none of these stands, those of the record around it hold, all of them."),
        new("course", "List of events in their order; event tells the kind, roles the parts a test played."),
    ];
}
