using System.Globalization;
using System.Text.Json;
using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>A paper in CSL JSON, for reference managers. What is not known is left out.</summary>
internal static class CslJson
{
    public static IEnumerable<OutputFile> Each(ExportContext context) => context.Knowledge.Content.Sources.Select(source =>
        CasesJson.File(context.Addresses.Export(RecordId.Source(source.Id), "csl.json").File, json =>
        {
            json.WriteStartArray();
            Write(json, source);
            json.WriteEndArray();
        }));

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("type", source.Type);
        Text("title", source.Title);
        if (source.Authors.HasValue)
        {
            json.WriteStartArray("author");
            foreach (var author in source.Authors.Value)
            {
                json.WriteStartObject();
                json.WriteString("family", author.Family);
                if (author.Given.Length > 0) json.WriteString("given", author.Given);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Text("container-title", source.ContainerTitle);
        if (source.Issued.HasValue && int.TryParse(source.Issued.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(year);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        Text("volume", source.Volume);
        Text("issue", source.Issue);
        Text("page", source.Page);
        Text("DOI", source.Doi);
        Text("PMID", source.Pmid);
        Text("URL", source.Url);
        Text("language", source.Language);
        Text("publisher", source.Publisher);
        if (source.Unidentified.Length > 0) json.WriteString("note", source.Unidentified);
        json.WriteEndObject();

        void Text(string key, Fact<string> fact)
        {
            if (fact.HasValue) json.WriteString(key, fact.Value);
        }
    }
}
