using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Casebook.Search;

/// <summary>How a casebook writes the words that folding has put into US spelling, so that a correction offers a word as its pages have it.</summary>
internal static class WrittenWords
{
    /// <summary>For each folded word that some text spells otherwise, its most frequent spelling there; of equally frequent ones the first in ordinal order. A word that is also written as it is folded is not among them when that is the more frequent.</summary>
    /// <param name="workers">How many texts are read at once. The result does not depend on it.</param>
    public static FrozenDictionary<string, string> Of(IEnumerable<string> texts, int workers) =>
        texts.AsParallel().WithDegreeOfParallelism(workers).Aggregate(() => new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), Count, Sum, Choose);

    private static Dictionary<string, int> Count(Dictionary<string, int> counts, string text)
    {
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
            if (at > start) CollectionsMarshal.GetValueRefOrAddDefault(known, text.AsSpan(start, at - start), out _)++;
        }

        return counts;
    }

    private static Dictionary<string, int> Sum(Dictionary<string, int> counts, Dictionary<string, int> others)
    {
        foreach (var (word, count) in others) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _) += count;
        return counts;
    }

    private static FrozenDictionary<string, string> Choose(Dictionary<string, int> counts)
    {
        var best = new Dictionary<string, KeyValuePair<string, int>>(StringComparer.Ordinal);
        foreach (var (written, count) in counts)
        {
            var word = written.ToLowerInvariant();
            var us = UsSpelling.Of(word);
            if (!best.TryGetValue(us, out var other) || count > other.Value || (count == other.Value && string.CompareOrdinal(word, other.Key) < 0)) best[us] = new(word, count);
        }

        return best.Where(pair => pair.Key != pair.Value.Key).ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Key, StringComparer.Ordinal);
    }
}
