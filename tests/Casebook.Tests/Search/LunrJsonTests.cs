using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>The index is lunr.js's own, byte for byte.</summary>
public sealed class LunrJsonTests
{
    [SkippableFact]
    public void The_index_of_generated_documents_is_the_one_that_lunr_builds()
    {
        var lunr = Collection.LunrJsons(GeneratedCollections.All);
        Assert.Equal(GeneratedCollections.All.Count, lunr.Length);
        Verdict.None(GeneratedCollections.All.Select((collection, place) => Difference(collection, lunr[place])).OfType<string>());
    }

    [SkippableFact]
    public void A_weight_of_exactly_half_a_thousandth_is_rounded_up()
    {
        var halves = GeneratedCollections.Halves().ToArray();
        Assert.True(halves.Length > 100);
        var lunr = Collection.LunrJsons(halves);
        Verdict.None(halves.Select((collection, place) => Difference(collection, lunr[place])).OfType<string>());
    }

    [Fact]
    public void The_index_does_not_depend_on_the_number_of_workers()
    {
        foreach (var collection in GeneratedCollections.All)
        {
            var alone = collection.Json(1);
            foreach (var workers in new[] { 2, 3, 64 }) Assert.Equal(alone, collection.Json(workers));
        }
    }

    [Fact]
    public void What_lunr_could_not_take_is_refused()
    {
        var schema = Collection.Weighing(2, 0.5, ("title", 3));
        Assert.Throws<ArgumentException>(() => LunrIndexBuilder.Build([new("a", ["x"]), new("a", ["y"])], schema, 1));
        Assert.Throws<ArgumentException>(() => LunrIndexBuilder.Build([new("a", ["x", "y"])], schema, 1));
        foreach (var name in new[] { "", "_index", "a/b", "1", "constructor" })
            Assert.Throws<ArgumentException>(() => LunrIndexBuilder.Build([], Collection.Weighing(2, 0.5, (name, 1)), 1));
        Assert.Throws<ArgumentException>(() => LunrIndexBuilder.Build([], Collection.Weighing(2, 0.5, ("title", 1), ("title", 1)), 1));
        Assert.Throws<ArgumentException>(() => LunrIndexBuilder.Build([], Collection.Weighing(double.NaN, 0.5, ("title", 1)), 1));
    }

    private static string? Difference(Collection collection, string lunr)
    {
        var ours = collection.Json(2);
        if (ours == lunr) return null;
        var at = ours.Zip(lunr).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{collection.Name}, at {at}: ours …{Around(ours, at)}…, lunr's …{Around(lunr, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 40)];
}
