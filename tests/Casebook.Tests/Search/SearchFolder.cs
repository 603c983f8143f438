using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Output;
using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>A folder for the scripts of <c>tests/search</c> with the pieces of a collection and the whole index; gone at the end.</summary>
internal sealed class SearchFolder : IDisposable
{
    public SearchFolder(Collection collection)
    {
        var index = LunrIndexBuilder.Build(collection.Documents, collection.Schema, 2);
        foreach (var file in SearchPieces.Plan(Of(index, collection), name => name)) Write(file);
        Write(new OutputFile("whole.json", output => LunrJson.Write(index, output)));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("casebook-search-").FullName;

    /// <summary>What a site would publish: the texts of the last field as excerpts, made-up cards, neighbours and one facet.</summary>
    public static SearchCollection Of(LunrIndex index, Collection collection)
    {
        var documents = collection.Documents.ToDictionary(document => document.Ref, StringComparer.Ordinal);
        var count = index.Refs.Length;
        return new SearchCollection(
            index,
            [.. index.Refs.Select((name, number) => new SearchCard(name, $"Title of {number}", $"cases/{number}/", "case", ""))],
            [.. index.Refs.Select(name => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(documents[name].Texts is { Length: > 0 } texts ? texts[^1] : "")))],
            [.. Enumerable.Range(0, count).Select(number => ImmutableArray.Create(new NearDocument((number + 1) % count, number % 101)))],
            [new SearchFacet("kind", "Kind", [new SearchChoice("odd", "Odd", 0, [.. Enumerable.Range(0, count).Where(number => number % 2 == 1)])])])
        {
            Written = WrittenWords.Of(["A tumour."], 1),
        };
    }

    /// <summary>The bytes of a file as text.</summary>
    public static byte[] Bytes(OutputFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Write(output);
        return output.WrittenSpan.ToArray();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(OutputFile file)
    {
        var path = System.IO.Path.Combine(Path, file.Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Bytes(file));
    }
}
