using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>The words by which a record is known in a list or a link.</summary>
public static class Titles
{
    /// <summary>A title, a label, a row's place in its table, a statement's claim; the id where a record has no words of its own.</summary>
    public static string Of(Catalogue catalogue, RecordId id)
    {
        var title = id.Kind switch
        {
            RecordKind.Case => catalogue.Find<CaseRecord>(id)?.Title,
            RecordKind.Table => catalogue.Find<Table>(id)?.Title,
            RecordKind.Row => OfRow(catalogue.Find<Table>(RecordId.Table(id.Scope)), catalogue.Find<Row>(id)),
            RecordKind.Source => OfSource(catalogue.Find<Source>(id)),
            RecordKind.Topic => catalogue.Find<Topic>(id)?.Title,
            RecordKind.Statement => catalogue.Find<Statement>(id)?.Says,
            RecordKind.Patient => OfTold(catalogue.Find<Topic>(RecordId.Topic(id.Scope)), id),
            RecordKind.Question => catalogue.Find<Question>(id)?.Title,
            RecordKind.Vocabulary => catalogue.Find<Vocabulary>(id)?.Label,
            RecordKind.Term => catalogue.Find<Term>(id)?.Label,
            RecordKind.Page => catalogue.Find<ProsePage>(id)?.Title,
            _ => null,
        };
        return string.IsNullOrEmpty(title) ? id.Id : title;
    }

    private static string? OfRow(Table? table, Row? row) =>
        table is null || row is null ? null : $"{table.Title}, {(row.Evidence.Where.Length > 0 ? row.Evidence.Where : row.Id)}";

    private static string? OfTold(Topic? topic, RecordId id) => topic is null ? null : $"Patient told under \"{topic.Title}\" ({id.Id})";

    private static string? OfSource(Source? source) => source?.Title.HasValue == true ? source.Title.Value : null;
}
