using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>The pieces hold the index, each as much as a query should pay for.</summary>
public sealed class SearchPiecesTests
{
    private static readonly Collection Small = GeneratedCollections.All.First(collection => collection.Name == "boosts");

    private static readonly LunrIndex Index = LunrIndexBuilder.Build(Small.Documents, Small.Schema, 2);

    [Fact]
    public void The_files_depend_on_the_collection_alone()
    {
        var first = Files(SearchFolder.Of(Index, Small));
        Assert.Equal(first.Count, first.Keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(first, Files(SearchFolder.Of(LunrIndexBuilder.Build(Small.Documents, Small.Schema, 3), Small)));
    }

    [Fact]
    public void The_folder_is_named_after_what_the_pieces_hold()
    {
        var collection = SearchFolder.Of(Index, Small);
        string[] hashes =
        [
            Manifest(collection).GetProperty("hash").GetString()!,
            Manifest(collection with { Texts = collection.Texts.SetItem(3, "something else"u8.ToArray()) }).GetProperty("hash").GetString()!,
            Manifest(collection with { Facets = [] }).GetProperty("hash").GetString()!,
            Manifest(collection with { Index = LunrIndexBuilder.Build(Small.Documents, Small.Schema with { K1 = 0.7 }, 1) }).GetProperty("hash").GetString()!,
        ];
        Assert.Equal(hashes.Length, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Files(collection).Keys, path => Assert.True(path == "manifest.json" || path.StartsWith(hashes[0] + "/", StringComparison.Ordinal), path));
    }

    /// <summary>Pieces are named after what they are made from, not after their bytes: when this fails, give <see cref="SearchPieces.Version"/> the next number, here and in the scripts, or readers keep old pieces under a new site.</summary>
    [Fact]
    public void What_the_pieces_look_like_has_a_number()
    {
        var pieces = Files(SearchFolder.Of(Index, Small)).Where(file => file.Key != "manifest.json").OrderBy(file => file.Key, StringComparer.Ordinal);
        var look = Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(string.Concat(pieces.Select(file => file.Value)))).AsSpan(0, 6));
        Assert.Equal((2, "dda977ba864c"), (SearchPieces.Version, look));
    }

    [Fact]
    public void A_piece_is_larger_than_its_limit_only_when_it_holds_a_single_term()
    {
        const int LimitAndEscapes = 16_200;
        foreach (var (path, text) in Files(SearchFolder.Of(Index, Small)))
            if ((path.Contains("/terms/", StringComparison.Ordinal) || path.Contains("/words/", StringComparison.Ordinal)) && text.Length > LimitAndEscapes)
                Assert.Equal(1, JsonDocument.Parse(text).RootElement.GetArrayLength());
    }

    [Fact]
    public void The_manifest_tells_what_each_piece_begins_with_and_about_how_large_all_are()
    {
        var files = Files(SearchFolder.Of(Index, Small));
        var manifest = Manifest(SearchFolder.Of(Index, Small));
        var bytes = files.Where(file => file.Key != "manifest.json").Sum(file => file.Value.Length);
        Assert.InRange(manifest.GetProperty("bytes").GetInt64(), 0.8 * bytes, 1.2 * bytes);
        foreach (var folder in new[] { "terms", "words" })
        {
            var beginnings = manifest.GetProperty(folder).EnumerateArray().Select(beginning => beginning.GetString()!).ToArray();
            Assert.True(beginnings.Length > 3);
            Assert.Equal("", beginnings[0]);
            Assert.Equal(beginnings, beginnings.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("nerve", "nervous", "nervo")]
    [InlineData("nerve", "nerves", "nerves")]
    [InlineData("nerve", "root", "r")]
    [InlineData("", "root", "r")]
    [InlineData("a\U0001F600", "a\U0001F601b", "a\U0001F601")]
    public void A_beginning_parts_two_words(string before, string word, string beginning) => Assert.Equal(beginning, PieceCuts.Between(before, word));

    [Fact]
    public void Entries_share_a_piece_as_long_as_they_fit()
    {
        int[] sizes = [5, 5, 1, 30, 2, 2, 8];
        var (starts, all) = PieceCuts.BySize(sizes.Length, place => sizes[place], 10);
        Assert.Equal([0, 2, 3, 4, 6], starts.ToArray());
        Assert.Equal(sizes.Sum(), all);
        Assert.Equal((0, 0), PieceCuts.ByCount(0, _ => 1, 10));
        Assert.Equal((1, 500), PieceCuts.ByCount(5, _ => 100, 10));
        Assert.Equal((8, 5), PieceCuts.ByCount(5, _ => 1, 10));
        Assert.Equal((64, 0), PieceCuts.ByCount(5, _ => 0, 10));
    }

    [Fact]
    public void Cards_for_some_of_the_documents_only_are_refused()
    {
        var collection = SearchFolder.Of(Index, Small);
        Assert.Throws<ArgumentException>(() => SearchPieces.Plan(collection with { Cards = collection.Cards.RemoveAt(0) }, name => name));
        Assert.Equal(0, Manifest(collection with { Cards = [], Texts = [], Near = [] }).GetProperty("cards").GetInt32());
    }

    private static Dictionary<string, string> Files(SearchCollection collection) =>
        SearchPieces.Plan(collection, name => name).ToDictionary(file => file.Path, file => Encoding.Latin1.GetString(SearchFolder.Bytes(file)), StringComparer.Ordinal);

    private static JsonElement Manifest(SearchCollection collection) => JsonDocument.Parse(SearchFolder.Bytes(SearchPieces.Plan(collection, name => name)[0])).RootElement;
}
