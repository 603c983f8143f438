using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>tables/ID.yml</c>.</summary>
internal static class TableReader
{
    public static Table Read(FieldReader fields)
    {
        var source = fields.RequiredRef("source");
        var kind = fields.RequiredWord<TableKind>("kind");
        var table = new Table(
            fields.RequiredId(),
            source,
            fields.RequiredText("title"),
            fields.Text("caption"),
            kind,
            fields.RequiredText("where"),
            fields.Text("note"),
            fields.Ref("case"),
            fields.Ref("test"),
            fields.Records("columns", column => new Column(column.RequiredId(), column.RequiredText("label"))),
            fields.Records("rows", row => ReadRow(row, kind, source)),
            fields.Dates(),
            fields.Span);
        fields.Finish();
        return table;
    }

    private static Row ReadRow(FieldReader shared, TableKind kind, IdRef source)
    {
        // Facts and terms belong to the row, not to the table: each row has a reading of its own.
        var fields = shared.WithReading(new RecordReading(shared.Reading.Bag, shared.Reading.Source, PlaceRule.Place, shared.Reading.Words));
        var id = fields.RequiredId();
        var cells = fields.Keys("cells", (map, column, span) => new Cell(column, map.Text(column), span));
        var repaired = fields.Text("repaired");
        var observation = kind is TableKind.Patients ? ObservationReader.Read(fields, id, source) : null;
        var tested = kind is TableKind.Findings
            ? new TestedSite(fields.Terms("sites", VocabularyNames.Sites, TermRole.Extent), fields.RequiredWord<Tested>("shows"), fields.Text("finding"))
            : null;
        if (fields.Evidence.Where.Length == 0) _ = fields.RequiredText("where");
        return new Row(id, cells, repaired, observation, tested, fields.Evidence, fields.Span);
    }
}
