using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>Every full case, whole: one file of all, and one beside each case's page.</summary>
internal static class CasesJson
{
    // The flat lists repeat what the record's own keys say; facts.csv holds them.
    private static readonly string[] Flattened = [nameof(CaseRecord.Facts), nameof(CaseRecord.Terms)];

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile All(ExportContext context) => File(context.Addresses.Download("cases.json").File, json =>
    {
        json.WriteStartObject();
        WriteOrigin(json, context);
        json.WriteStartArray("cases");
        foreach (var node in context.Knowledge.Cases)
        {
            json.WriteStartObject();
            WriteCase(json, context, node);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static IEnumerable<OutputFile> Each(ExportContext context) => context.Knowledge.Cases.Select(node => File(context.Addresses.Export(node.Id, "json").File, json =>
    {
        json.WriteStartObject();
        WriteOrigin(json, context);
        WriteCase(json, context, node);
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

    private static void WriteCase(Utf8JsonWriter json, ExportContext context, CaseNode node)
    {
        json.WriteString("address", context.Addresses.Of(node.Id).Canonical);
        json.WriteString("patient-id", node.Patient.Id.ToString());
        json.WriteBoolean("near-mimic", node.IsNearMimic);
        new RecordJson(json, node.Record.Source.Id).WriteKeys(node.Record, Flattened);
    }
}
