using System.Collections.Immutable;
using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>Which documents are each other's neighbours.</summary>
public sealed class NearDocumentsTests
{
    [Fact]
    public void The_nearest_share_the_strongest_terms()
    {
        var near = Near("schwannoma of the sciatic nerve", "sciatic nerve schwannoma again", "rectal carcinoma and plexus", "plexus carcinoma", "bread and butter");
        Assert.Equal(1, near[0][0].Document);
        Assert.Equal(0, near[1][0].Document);
        Assert.Equal(3, near[2][0].Document);
        Assert.Empty(near[4]);
    }

    [Fact]
    public void Similarity_goes_from_0_to_100_and_falls()
    {
        Assert.Equal(100, Near("one two three four", "four three two one", "five")[0][0].Similarity);
        foreach (var list in Near([.. Enumerable.Range(0, 200).Select(Text)]))
        {
            Assert.InRange(list.Length, 0, NearDocuments.Most);
            Assert.Equal(list.OrderByDescending(near => near.Similarity).Select(near => near.Similarity), list.Select(near => near.Similarity));
            Assert.Equal(list.Length, list.Select(near => near.Document).Distinct().Count());
        }
    }

    [Fact]
    public void No_document_is_its_own_neighbour()
    {
        var near = Near([.. Enumerable.Repeat("the same words in each", 20)]);
        Assert.All(near.Index(), entry => Assert.DoesNotContain(entry.Item, neighbour => neighbour.Document == entry.Index));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], near[0].Select(neighbour => neighbour.Document));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void The_number_of_workers_changes_nothing(int workers)
    {
        foreach (var collection in GeneratedCollections.All)
        {
            var index = LunrIndexBuilder.Build(collection.Documents, collection.Schema, 2);
            Assert.Equal(Lines(NearDocuments.Of(index, 2)), Lines(NearDocuments.Of(index, workers)));
        }
    }

    private static string Text(int number) => string.Join(' ', Enumerable.Range(0, 30).Select(place => $"word{number * 7 * (place + 3) % 61}"));

    private static NearDocument[][] Near(params string[] texts)
    {
        IndexedDocument[] documents = [.. texts.Select((text, number) => new IndexedDocument($"d{number}", [text]))];
        return [.. NearDocuments.Of(LunrIndexBuilder.Build(documents, Collection.Weighing(1.2, 0.75, ("text", 1)), 2), 2).Select(list => list.ToArray())];
    }

    private static string Lines(ImmutableArray<ImmutableArray<NearDocument>> near) => string.Join('\n', near.Select(list => string.Join(' ', list)));
}
