using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>Sources and review tables as a search finds them.</summary>
internal static class PaperDocuments
{
    public static IEnumerable<SearchDocument> Of(KnowledgeBase knowledge) =>
        knowledge.Sources.Select(holdings => OfSource(knowledge, holdings)).Concat(knowledge.Content.Tables.Select(table => OfTable(knowledge, table)));

    /// <summary>What a paper is looked up by: authors, journal, year, DOI, PMID, address.</summary>
    public static ImmutableArray<string> NamesOf(Source source) =>
    [
        .. source.Authors.HasValue ? source.Authors.Value.Select(author => $"{author.Family} {author.Given}".TrimEnd()) : [],
        SearchDocuments.Known(source.ContainerTitle),
        SearchDocuments.Known(source.Issued),
        source.Doi.HasValue ? $"doi {source.Doi.Value}" : "",
        source.Pmid.HasValue ? $"PMID {source.Pmid.Value} PubMed" : "",
        source.Url.HasValue ? source.Url.Value : "",
    ];

    private static SearchDocument OfSource(KnowledgeBase knowledge, SourceHoldings holdings)
    {
        var source = holdings.Source;
        var patients = holdings.Cases.Select(node => node.Patient).Concat(holdings.Told.Select(report => knowledge.PatientOf(report.Id)!));
        return new SearchDocument(
            holdings.Id,
            source.Title.HasValue ? source.Title.Value : SearchDocuments.NameOf(source),
            LineOf(source),
            [source.Id.Replace('-', ' '), .. NamesOf(source)],
            [],
            SearchDocuments.Paragraphs(source.Note, source.Unidentified))
        {
            Source = source.Id,
            Under = patients.SelectMany(SearchDocument.RolledUp),
        };
    }

    private static string LineOf(Source source)
    {
        var line = SearchDocuments.Sentences(Authors(source), $"{SearchDocuments.Known(source.ContainerTitle)} {SearchDocuments.Known(source.Issued)}".Trim());
        return line.Length > 0 ? line : "Authors, journal and year are not in the text read";
    }

    private static string Authors(Source source) => source.Authors switch
    {
        { HasValue: true, Value: { Length: > 3 } many } => $"{many[0].Family} and others",
        { HasValue: true, Value: var few } => string.Join(", ", few.Select(author => author.Family)),
        _ => "",
    };

    private static SearchDocument OfTable(KnowledgeBase knowledge, Table table)
    {
        var ids = table.Rows.Select(row => RecordId.Row(table.Id, row.Id)).ToArray();
        var tested = table.Rows.SelectMany(row => row.Tested is { } finding ? knowledge.Terms(finding.Sites) : []);
        return new SearchDocument(
            RecordId.Table(table.Id),
            table.Title,
            $"{SearchDocuments.NameOf(knowledge, table.Source.Id)}, {table.Where}, {SearchDocuments.Count(table.Rows.Length, "row")}",
            [],
            [],
            SearchDocuments.Paragraphs(table.Caption, table.Note, string.Join(", ", table.Columns.Select(column => column.Label))))
        {
            Source = table.Source.Id,
            Under = ids.Select(knowledge.PatientOf).OfType<PublishedPatient>().SelectMany(SearchDocument.RolledUp).Concat(SearchDocument.RolledUp(tested)),
        };
    }
}
