using System.Collections.Immutable;
using System.Text;

namespace Casebook.Model;

/// <summary>The model's own words: an enum's names as the kebab-case words that content files use (<c>NotSeen</c> is <c>not-seen</c>).</summary>
public static class Words
{
    /// <summary>The word of one value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.ByValue[value];

    /// <summary>The value of a word, or null when the enum has no such word.</summary>
    public static T? Parse<T>(string word) where T : struct, Enum => Table<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    /// <summary>All words of an enum in the order of its declaration.</summary>
    public static ImmutableArray<string> All<T>() where T : struct, Enum => Table<T>.Words;

    /// <summary>A word as a reader sees it: hyphens become spaces, an abbreviation its capitals.</summary>
    public static string Spoken<T>(T value) where T : struct, Enum => Of(value) is var word && word == Of(Route.Csf) ? word.ToUpperInvariant() : word.Replace('-', ' ');

    private static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static class Table<T> where T : struct, Enum
    {
        public static readonly ImmutableDictionary<T, string> ByValue = Enum.GetValues<T>().ToImmutableDictionary(value => value, value => Kebab(value.ToString()));
        public static readonly ImmutableDictionary<string, T> ByWord = Enum.GetValues<T>().ToImmutableDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);
        public static readonly ImmutableArray<string> Words = [.. Enum.GetValues<T>().Select(value => Kebab(value.ToString()))];
    }
}
