using System.Text.Json;
using Casebook.Search;
using Casebook.Tests.Exports;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Search;

/// <summary>The index of the casebook itself is lunr.js's own, and the published pieces answer as lunr.js answers from the whole.</summary>
public sealed class SiteIndexTests
{
    private const int Queries = 300;

    private static Collection Site
    {
        get
        {
            var knowledge = ExportedSite.Entered.Knowledge;
            return new Collection("casebook", SearchFields.Schema, Collection.Made(SearchFields.Of(knowledge, SearchDocuments.Of(knowledge, 2))));
        }
    }

    [SkippableFact]
    public void The_published_index_is_the_one_that_lunr_builds()
    {
        var lunr = Collection.LunrJsons(Site).Single();
        Assert.True(lunr == BuiltSite.Real.Text("data/search-index.json"), "data/search-index.json is not what lunr.js builds of the same documents.");
    }

    [SkippableFact]
    public void The_pieces_answer_as_lunr_answers_from_the_whole()
    {
        using var folder = new SearchFolder(Site);
        using var verdict = JsonDocument.Parse(Node.Run("search/compare-lunr.mjs", default, folder.Path, "1", $"{Queries}"));
        Verdict.None(verdict.RootElement.GetProperty("wrong").EnumerateArray().Select(sentence => sentence.GetString()!));
    }

    [Fact]
    public void Each_reference_of_the_published_index_is_told()
    {
        using var documents = JsonDocument.Parse(BuiltSite.Real.Text("data/search-documents.json"));
        using var index = JsonDocument.Parse(BuiltSite.Real.Text("data/search-index.json"));
        var told = documents.RootElement.EnumerateArray().Select(document => document.GetProperty("ref").GetString()!).ToHashSet(StringComparer.Ordinal);
        var indexed = index.RootElement.GetProperty("fieldVectors").EnumerateArray().Select(vector => vector[0].GetString()!.Split('/', 2)[1]);
        Assert.Superset(indexed.ToHashSet(StringComparer.Ordinal), told);
        Assert.All(documents.RootElement.EnumerateArray(), document => Assert.StartsWith("https://example.org/repo/", document.GetProperty("address").GetString(), StringComparison.Ordinal));
    }
}
