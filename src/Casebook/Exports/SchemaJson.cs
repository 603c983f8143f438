using System.Collections.Immutable;
using System.Text.Json;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>JSON Schema (2020-12) of the content's files, so that an editor's program can complete keys and terms while one types. Made from what the readers ask for.</summary>
internal static class SchemaJson
{
    private static readonly ImmutableArray<string> Scalars = ["string", "number", "boolean"];

    /// <summary>One schema for each folder of content: <c>data/schema/cases.json</c>.</summary>
    public static IEnumerable<OutputFile> Each(ExportContext context) =>
        context.Shapes.Select(shape => new OutputFile(context.Addresses.Schema(shape.Folder).File, output =>
        {
            using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", context.Addresses.Schema(shape.Folder).Absolute);
            json.WriteString("title", $"{context.Knowledge.Site.Title}: {shape.Folder}");
            WriteRecord(json, shape.Shape);
            WriteDefinitions(json, context.Knowledge, VocabulariesOf(shape.Shape).ToHashSet(StringComparer.Ordinal));
            json.WriteEndObject();
        }));

    private static void WriteRecord(Utf8JsonWriter json, RecordShape record)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var key in record.Keys)
        {
            json.WriteStartObject(key.Key);
            if (key.IsFact) WriteFact(json, key);
            else WriteValue(json, key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Strings(json, "required", record.Keys.Where(key => key.IsRequired).Select(key => key.Key));
    }

    /// <summary>A value, an absence in its place, a value with a place of its own, or a contest.</summary>
    private static void WriteFact(Utf8JsonWriter json, KeyShape key)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteValue(json, key);
        json.WriteEndObject();
        foreach (var name in (ReadOnlySpan<string>)["absence", "placed", "contested"]) Reference(json, name);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, KeyShape key)
    {
        switch (key.Kind)
        {
            case KeyKind.Record:
                WriteRecord(json, key.Record!);
                break;
            case KeyKind.Records:
                json.WriteString("type", "array");
                if (key.Record is null) break;
                json.WriteStartObject("items");
                WriteRecord(json, key.Record);
                json.WriteEndObject();
                break;
            case KeyKind.Map:
                json.WriteString("type", "object");
                break;
            case KeyKind.Texts:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                WriteScalar(json, key);
                json.WriteEndObject();
                json.WriteStartObject();
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteScalar(json, key);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            default:
                WriteScalar(json, key);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, KeyShape key)
    {
        if (key.Vocabulary.Length > 0) json.WriteString("$ref", $"#/$defs/{key.Vocabulary}");
        else if (!key.Words.IsEmpty) Strings(json, "enum", key.Words);
        else if (key.Kind is KeyKind.Date) json.WriteString("format", "date");
        else if (key.Kind is KeyKind.Time) json.WriteString("type", "string");
        else Strings(json, "type", Scalars);
    }

    private static void WriteDefinitions(Utf8JsonWriter json, KnowledgeBase knowledge, HashSet<string> named)
    {
        json.WriteStartObject("$defs");
        json.WriteStartObject("absence");
        Strings(json, "enum", Words.All<Absence>());
        json.WriteEndObject();
        Needing(json, "placed", "is");
        Needing(json, "contested", "readings", "reason", "held", "why", "matters");
        foreach (var vocabulary in knowledge.Content.Vocabularies.Where(vocabulary => named.Contains(vocabulary.Id)))
        {
            json.WriteStartObject(vocabulary.Id);
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
            Strings(json, "enum", vocabulary.Terms.Select(term => term.Id).Order(StringComparer.Ordinal));
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("pattern", "^[a-z0-9-]+:[a-z0-9-]+$");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> VocabulariesOf(RecordShape record) =>
        record.Keys.SelectMany(key => (key.Record is null ? [] : VocabulariesOf(key.Record)).Append(key.Vocabulary));

    private static void Needing(Utf8JsonWriter json, string name, params IEnumerable<string> keys)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "object");
        Strings(json, "required", keys);
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("$ref", $"#/$defs/{name}");
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
