using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>statements/TOPIC.yml</c>.</summary>
internal static class StatementReader
{
    public static Topic Read(FieldReader fields)
    {
        var id = fields.RequiredId();
        var topic = new Topic(
            id,
            fields.RequiredText("title"),
            fields.Text("intro"),
            fields.Records("statements", statement => ReadStatement(Own(statement), id)),
            fields.Records("disagreements", ReadDisagreement),
            fields.Records("patients", patient => ReadPatient(Own(patient))),
            fields.Dates(),
            fields.Span);
        fields.Finish();
        return topic;
    }

    private static FieldReader Own(FieldReader shared) => shared.WithReading(new RecordReading(shared.Reading.Bag, shared.Reading.Source, PlaceRule.PlaceAndPhrase, shared.Reading.Words));

    private static Observation ReadPatient(FieldReader fields) => ObservationReader.Read(fields, fields.RequiredId(), fields.RequiredRef("source"));

    private static Statement ReadStatement(FieldReader fields, string topic)
    {
        var statement = new Statement(
            topic,
            fields.RequiredId(),
            fields.RequiredText("says"),
            fields.RequiredWord<StatementKind>("kind"),
            fields.TextFact("figure"),
            fields.TextFact("denominator"),
            fields.Word<CountUnit>("counts") ?? CountUnit.Nothing,
            fields.Terms("about", VocabularyNames.Sites, TermRole.Coded),
            fields.RequiredRef("source"),
            fields.TextFact("cites"),
            fields.Refs("agrees-with"),
            fields.Refs("disagrees-with"),
            fields.Refs("overturned-by"),
            fields.Text("claimed"),
            [],
            fields.Evidence,
            fields.Span);
        if (fields.Evidence.Where.Length == 0 && fields.Evidence.By is not Judge.Casebook) fields.Reading.ReportPlaceless(fields.Span, fields.Path);
        return statement with { Facts = fields.Reading.Facts };
    }

    private static StatementDisagreement ReadDisagreement(FieldReader fields)
    {
        var between = fields.Refs("between");
        var reason = fields.RequiredText("reason");
        return new StatementDisagreement(
            fields.RequiredId(),
            fields.RequiredText("about"),
            between,
            reason,
            fields.RequiredText("held") is var held && held == "none" ? "" : held,
            fields.RequiredText("why"),
            fields.WordList<Stake>("matters"),
            fields.Span);
    }
}
