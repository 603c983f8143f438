using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Casebook.Model;

/// <summary>The model's own words: an enum's names as the kebab-case words that content files use (<c>NotSeen</c> is <c>not-seen</c>).</summary>
public static class Words
{
    /// <summary>The word of one value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.Of(value);

    /// <summary>The value of a word, or null when the enum has no such word.</summary>
    public static T? Parse<T>(string word) where T : struct, Enum => Table<T>.Parse(word);

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

    /// <summary>The words of one enum. Only collections of plain words and numbers are made, which the runtime holds compiled; collections of each enum it would compile at every start.</summary>
    private static class Table<T> where T : struct, Enum
    {
        public static readonly ImmutableArray<string> Words = [.. Names()];

        private static readonly Dictionary<string, int> Places = PlacesOf(Words);

        /// <summary>Enums of the model count from 0 without gaps, so a value is its place among the words.</summary>
        public static string Of(T value) => Words[Unsafe.BitCast<T, int>(value)];

        public static T? Parse(string word) => Places.TryGetValue(word, out var place) ? Unsafe.BitCast<int, T>(place) : null;

        private static string[] Names()
        {
            var names = typeof(T).GetEnumNames();
            for (var i = 0; i < names.Length; i++) names[i] = Kebab(names[i]);
            return names;
        }

        private static Dictionary<string, int> PlacesOf(ImmutableArray<string> words)
        {
            var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
            for (var i = 0; i < words.Length; i++) places.Add(words[i], i);
            return places;
        }
    }
}
