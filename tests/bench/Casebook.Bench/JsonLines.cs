using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casebook.Bench;

/// <summary>Reads documents from JSON lines: an id that is a number or a string, a title and a text, either of which may be missing.</summary>
internal static partial class JsonLines
{
    /// <summary>The documents in order. A line that is none ends the reading with its number and what is wrong.</summary>
    /// <exception cref="InvalidDataException">A line is no JSON object with an id, or two have the same.</exception>
    public static List<Document> Read(string path)
    {
        var documents = new List<Document>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var document = Parse(line, $"{path}, line {number}");
            if (!lines.TryAdd(document.Ref, number)) throw new InvalidDataException($"{path}, line {number}: the id {document.Id} is also that of line {lines[document.Ref]}. Give every document an id of its own.");
            documents.Add(document);
        }

        return documents;
    }

    private static Document Parse(string line, string place)
    {
        try
        {
            // Half of a surrogate pair is no text that .NET can hold as JSON.
            using var json = JsonDocument.Parse(LoneSurrogate().Replace(line, @"\ufffd"));
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                throw new InvalidDataException($"{place}: a document is an object with an id that is a string or a number.");
            return new Document(id.GetRawText(), id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText(), Text(root, "title"), Text(root, "text"));
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{place}: not JSON: {exception.Message}", exception);
        }
    }

    private static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    [GeneratedRegex(@"(?<=(?:^|[^\\])(?:\\\\)*)(?:(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2}))")]
    private static partial Regex LoneSurrogate();
}

/// <summary>One document.</summary>
/// <param name="Id">Its id as it stands in the JSON.</param>
/// <param name="Ref">Its id as lunr.js knows it.</param>
internal sealed record Document(string Id, string Ref, string Title, string Text);
