using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Knowledge;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>Every full case: whole in a file beside its page, and in a few words in one list of all, which tells where the whole record is.</summary>
internal static class CasesJson
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list. The records themselves would make it tens of kilobytes a case, more than a browser or a program likes to read at once.</summary>
    public static OutputFile List(ExportContext context) => File(context.Addresses.Download("cases.json").File, json =>
    {
        json.WriteStartObject();
        WriteOrigin(json, context);
        json.WriteStartArray("cases");
        foreach (var node in context.Knowledge.Cases)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Record.Id);
            WritePatient(json, context, node);
            json.WriteString("record", context.Addresses.Export(node.Id, "json").Absolute);
            json.WriteString("source", node.Record.Source.Id);
            json.WriteString("title", node.Record.Title);
            json.WriteString("answer", node.Record.Answer);
            json.WriteString("lesson", node.Record.Lesson);
            json.WriteStartArray("terms");
            foreach (var axis in context.Knowledge.Site.Axes)
                foreach (var term in node.Patient.On(axis.Vocabulary).Counted) json.WriteStringValue(term.ToString());
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static IEnumerable<OutputFile> Each(ExportContext context) => context.Knowledge.Cases.Select(node => File(context.Addresses.Export(node.Id, "json").File, json =>
    {
        json.WriteStartObject();
        WriteOrigin(json, context);
        WritePatient(json, context, node);
        new RecordJson(json, node.Record.Source.Id).WriteKeys(node.Record);
        json.WriteEndObject();
    }));

    /// <summary>A JSON file that ends with a line feed.</summary>
    internal static OutputFile File(string path, Action<Utf8JsonWriter> write) => new(path, output =>
    {
        using (var json = new Utf8JsonWriter(output, Layout)) write(json);
        output.Write("\n"u8);
    });

    private static void WriteOrigin(Utf8JsonWriter json, ExportContext context)
    {
        json.WriteString("casebook", context.Knowledge.Site.Title);
        json.WriteString("licence", context.Knowledge.Site.Licence);
        json.WriteString("licence-url", context.Knowledge.Site.LicenceUrl);
    }

    /// <summary>Where the case is shown, and whom it counts as.</summary>
    private static void WritePatient(Utf8JsonWriter json, ExportContext context, CaseNode node)
    {
        json.WriteString("address", context.Addresses.Of(node.Id).Canonical);
        json.WriteString("patient-id", node.Patient.Id.ToString());
        json.WriteBoolean("near-mimic", node.IsNearMimic);
    }
}
