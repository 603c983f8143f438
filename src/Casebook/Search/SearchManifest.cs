using System.Collections.Immutable;
using System.Text.Json;

namespace Casebook.Search;

/// <summary>The one file of the search index whose name never changes: it tells where the pieces are and what each begins with.</summary>
internal sealed class SearchManifest(SearchCollection collection, TermPieces terms, DocumentPieces documents)
{
    /// <param name="hash">The name of the folder of the pieces.</param>
    public void Write(Utf8JsonWriter json, string hash)
    {
        var schema = collection.Index.Schema;
        json.WriteStartObject();
        json.WriteNumber("version", SearchPieces.Version);
        json.WriteString("lunr", LunrJson.Version);
        json.WriteString("hash", hash);
        json.WriteNumber("documents", collection.Index.Refs.Length);
        json.WriteStartArray("fields");
        foreach (var field in schema.Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteNumber("boost", field.Boost);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("k1", schema.K1);
        json.WriteNumber("b", schema.B);
        json.WriteNumber("coverage", collection.Coverage);
        WriteStrings(json, "terms", terms.TermsBegin);
        WriteStrings(json, "words", terms.WordsBegin);
        json.WriteNumber("cards", documents.CardsEach);
        json.WriteNumber("texts", documents.TextsEach);
        json.WriteNumber("near", documents.NearEach);
        json.WriteBoolean("added", documents.HasOwnOrder);
        json.WriteStartArray("facets");
        foreach (var facet in collection.Facets)
        {
            json.WriteStartObject();
            json.WriteString("name", facet.Name);
            json.WriteString("label", facet.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("bytes", terms.Size + documents.Size);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) TermPieces.WriteText(json, value);
        json.WriteEndArray();
    }
}
