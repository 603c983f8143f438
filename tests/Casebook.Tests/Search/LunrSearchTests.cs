using System.Text.Json;

namespace Casebook.Tests.Search;

/// <summary>The modules that the browser runs answer from the pieces as lunr.js answers from the whole index.</summary>
public sealed class LunrSearchTests
{
    private const int QueriesEach = 100;

    [SkippableFact]
    public void Every_query_gives_the_results_and_scores_of_lunr_in_its_order()
    {
        var wrong = new List<string>();
        var results = 0;
        foreach (var (collection, number) in GeneratedCollections.All.Select((collection, number) => (collection, number)))
        {
            using var folder = new SearchFolder(collection);
            using var verdict = JsonDocument.Parse(Node.Run("search/compare-lunr.mjs", default, folder.Path, $"{number + 1}", $"{(collection.Documents.Count > 100 ? QueriesEach : QueriesEach / 3)}"));
            results += verdict.RootElement.GetProperty("results").GetInt32();
            wrong.AddRange(verdict.RootElement.GetProperty("wrong").EnumerateArray().Select(sentence => $"{collection.Name}: {sentence}"));
        }

        Verdict.None(wrong);
        Assert.True(results > 50_000, $"Only {results} results were compared.");
    }

    [SkippableFact]
    public void The_tokens_of_the_script_are_those_of_lunr_and_stand_where_they_say()
    {
        using var wrong = JsonDocument.Parse(Node.Run("search/script-tokens.mjs", Collection.Input(Collection.List(GeneratedTexts.OfEveryKind()))));
        Verdict.None(wrong.RootElement.EnumerateArray().Select(sentence => sentence.GetString()!));
    }

    [SkippableFact]
    public void A_piece_that_fails_is_asked_for_again_and_a_new_publication_is_noticed() => Assert.Empty(Node.Run("search/store.mjs"));

    [SkippableFact]
    public void An_excerpt_shows_the_words_that_were_asked_for() => Assert.Empty(Node.Run("search/excerpt.mjs"));
}
