using System.Collections.Frozen;

namespace Casebook.Search;

/// <summary>How a casebook writes the words that folding has put into US spelling, so that a correction offers a word as its pages have it.</summary>
internal static class WrittenWords
{
    /// <summary>For each folded word that some text spells otherwise, its most frequent spelling there; of equally frequent ones the first in ordinal order. A word that is also written as it is folded is not among them when that is the more frequent.</summary>
    public static FrozenDictionary<string, string> Of(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                var start = at;
                while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
                if (at == start) continue;
                var word = text.AsSpan(start, at - start);
                known[word] = known.TryGetValue(word, out var count) ? count + 1 : 1;
            }
        }

        return counts.Select(pair => (Word: pair.Key.ToLowerInvariant(), pair.Value))
            .GroupBy(pair => UsSpelling.Of(pair.Word), StringComparer.Ordinal)
            .Select(forms => (Us: forms.Key, forms.OrderByDescending(form => form.Value).ThenBy(form => form.Word, StringComparer.Ordinal).First().Word))
            .Where(pair => pair.Us != pair.Word)
            .ToFrozenDictionary(pair => pair.Us, pair => pair.Word, StringComparer.Ordinal);
    }
}
