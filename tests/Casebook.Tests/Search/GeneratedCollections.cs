using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>A few thousand generated documents under several settings, and small collections that are each a trap.</summary>
internal static class GeneratedCollections
{
    private static readonly string[] StrangeRefs =
    [
        "", "0", "00", "01", "-1", "1.5", "1e3", "+7", " 8", "4294967293", "4294967294", "4294967295", "4294967296", "99999999999999999999", "__proto__", "constructor", "toString", "_index",
        "a/b", "/", "cases/doe-2020", "sp ace", "quote\"d", "back\\slash", "line\nfeed", "bell\a", "\u2028", "é", "Σ", "😀", "\uD83D", "x\uDE00", "\u007F",
    ];

    public static IReadOnlyList<Collection> All { get; } =
    [
        Generated("our own settings", 11, 1500, Collection.Weighing(2, 0.5, ("title", 3), ("text", 1))),
        Generated("lunr's own settings", 12, 900, Collection.Weighing(1.2, 0.75, ("title", 1), ("terms", 1), ("text", 1))),
        Generated("boosts", 13, 500, Collection.Weighing(1.7, 0.3, ("title", 10), ("terms", 0.37), ("text", 0))),
        Generated("one field", 14, 400, Collection.Weighing(0, 0.5, ("text", 1))),
        Generated("lengths do not count", 15, 200, Collection.Weighing(5, 0, ("title", 1000), ("text", 2))),
        Generated("b above its range", 16, 200, Collection.Weighing(3, 1.7, ("title", 2), ("text", 1))),
        Generated("b below its range", 17, 200, Collection.Weighing(0.5, -1, ("title", -2), ("text", 1))),
        Strange(),
        Of("no documents", Collection.Weighing(2, 0.5, ("title", 3), ("text", 1))),
        Of("no fields", Collection.Weighing(2, 0.5), ["a"], ["b"]),
        Of("one document", Collection.Weighing(2, 0.5, ("title", 3), ("text", 1)), ["only", "A nerve", "The nerve and its roots"]),
        Of("nothing but empty texts", Collection.Weighing(2, 0.5, ("title", 3), ("text", 1)), ["a", "", ""], ["b", "", " - "]),
        Of("nothing but stop words", Collection.Weighing(2, 0.5, ("text", 1)), ["a", "the of and"], ["b", "which"]),
        Of("nothing but signs", Collection.Weighing(2, 0.5, ("text", 1)), ["a", "§ ... β"], ["b", "!"], ["c", "β"]),
        Of("a field that is always empty", Collection.Weighing(2, 0.5, ("title", 3), ("text", 1)), ["a", "", "one two"], ["b", "", "two three"]),
        Of("integers out of order", Collection.Weighing(1.2, 0.75, ("text", 1)), ["10", "nerve"], ["9", "nerve root"], ["b", "nerve"], ["2", "root"], ["a", "root nerve"], ["0", "nerve"]),
    ];

    /// <summary>One document of one word with boosts that bring its weight to exactly half a thousandth, which is rounded up.</summary>
    public static IEnumerable<Collection> Halves()
    {
        var rarity = Math.Log(1 + (0.5 / 1.5));
        for (var number = -60; number < 200; number++)
        {
            var boost = (number + 0.5) / 1000 / rarity;
            foreach (var near in new[] { boost, Math.BitIncrement(boost), Math.BitDecrement(boost) })
                if (rarity * near * 1000 == number + 0.5) yield return Of($"half of {number}", Collection.Weighing(0, 0.5, ("text", near)), ["a", "nerve"]);
        }
    }

    private static Collection Generated(string name, int seed, int count, SearchSchema schema)
    {
        var texts = new GeneratedTexts(seed, 3000);
        var documents = new List<IndexedDocument>();
        for (var number = 0; number < count; number++)
        {
            var slug = texts.Below(3) == 0 ? $"{(number * 7919) % 100_003}" : $"{texts.NewWord()}-{number}";
            documents.Add(new(slug, [.. schema.Fields.Select(field => texts.Below(8) == 0 ? "" : texts.Text(field.Name == "text" ? texts.Below(120) : texts.Below(8)))]));
        }

        return new(name, schema, documents);
    }

    private static Collection Strange()
    {
        var texts = new GeneratedTexts(18, 50);
        return new("strange names", Collection.Weighing(2, 0.5, ("title", 3), ("text", 1)), [.. StrangeRefs.Select(name => new IndexedDocument(name, [texts.Text(3), texts.Text(30)]))]);
    }

    private static Collection Of(string name, SearchSchema schema, params string[][] documents) =>
        new(name, schema, [.. documents.Select(document => new IndexedDocument(document[0], [.. document.Skip(1)]))]);
}
