using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>Documents and how to index them, and the same as input for the scripts of <c>tests/search</c>.</summary>
internal sealed record Collection(string Name, SearchSchema Schema, IReadOnlyList<IndexedDocument> Documents)
{
    public static SearchSchema Weighing(double k1, double b, params (string Name, double Boost)[] fields) =>
        new([.. fields.Select(field => new SearchField(field.Name, field.Boost))], k1, b);

    /// <summary>The documents of a feed, all made.</summary>
    public static ImmutableArray<IndexedDocument> Made(DocumentFeed feed) => [.. feed.Refs.Select((name, place) => new IndexedDocument(name, feed.TextsOf(place)))];

    /// <summary>The index that C# builds, as JSON.</summary>
    public string Json(int workers)
    {
        var output = new ArrayBufferWriter<byte>();
        LunrJson.Write(LunrIndexBuilder.Build(Documents, Schema, workers), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The index that lunr.js builds of each collection, as JSON.</summary>
    public static string[] LunrJsons(params IReadOnlyList<Collection> collections) =>
        Encoding.UTF8.GetString(Node.Run("search/build-indexes.mjs", Input($"[{string.Join(',', collections.Select(collection => collection.ForNode()))}]"))).TrimEnd('\n').Split('\n');

    public static ReadOnlyMemory<byte> Input(string json) => Encoding.ASCII.GetBytes(json);

    /// <summary>A list of strings as JSON.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(',', texts.Select(Quoted))}]";

    /// <summary>A string as JSON in ASCII, so that half a surrogate pair goes through as it is.</summary>
    private static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is >= ' ' and <= '~' and not '"' and not '\\') json.Append(letter);
            else json.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
        }

        return json.Append('"').ToString();
    }

    private string ForNode()
    {
        var fields = Schema.Fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"[\"{field.Name}\",{field.Boost:R}]"));
        var documents = Documents.Select(document => List([document.Ref, .. document.Texts]));
        return string.Create(CultureInfo.InvariantCulture, $$"""{"fields":[{{string.Join(',', fields)}}],"k1":{{Schema.K1:R}},"b":{{Schema.B:R}},"documents":[{{string.Join(',', documents)}}]}""");
    }
}
