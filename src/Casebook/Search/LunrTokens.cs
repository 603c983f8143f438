using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>A word of a text as lunr.js indexes it.</summary>
/// <param name="Term">Its stem.</param>
/// <param name="Word">The word in lower case, without the signs around it.</param>
/// <param name="Position">Its number among the tokens of the text, stop words counted.</param>
public readonly record struct LunrToken(string Term, string Word, int Position);

/// <summary>lunr.js's tokeniser, trimmer, stop words and stemmer.</summary>
public static class LunrTokens
{
    /// <summary>The tokens of a text, stop words left out.</summary>
    public static ImmutableArray<LunrToken> Of(string text)
    {
        var found = ImmutableArray.CreateBuilder<LunrToken>();
        var rest = LowerCase.WithSigmas(text).AsSpan();
        for (var position = 0; Next(ref rest, out var token); position++)
        {
            var word = Word(token.ToString());
            if (!StopWords.Contains(word)) found.Add(new LunrToken(PorterStemmer.Of(word), word, position));
        }

        return found.ToImmutable();
    }

    /// <summary>Takes the next token off the beginning of a text; false when there is none.</summary>
    internal static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> token)
    {
        var start = 0;
        while (start < rest.Length && IsSeparator(rest[start])) start++;
        var end = start;
        while (end < rest.Length && !IsSeparator(rest[end])) end++;
        token = rest[start..end];
        rest = rest[end..];
        return end > start;
    }

    /// <summary>A token in lower case and without the signs around it; to lunr.js every character outside ASCII is a sign.</summary>
    /// <param name="token">A token whose sigmas are in lower case already.</param>
    internal static string Word(string token)
    {
        var lower = LowerCase.OfPart(token);
        var (start, end) = (0, lower.Length);
        while (start < end && !IsOfWord(lower[start])) start++;
        while (end > start && !IsOfWord(lower[end - 1])) end--;
        return lower[start..end];
    }

    /// <summary>True for digits, underscores and the two letters outside ASCII whose lower-case forms begin inside it: what else stands at the ends of a token, letters of ASCII aside, is trimmed.</summary>
    internal static bool BecomesOfWord(char letter) => char.IsAsciiDigit(letter) || letter is '_' or '\u0130' or '\u212A';

    private static bool IsOfWord(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';

    /// <summary>Hyphens and what a regular expression of JavaScript takes for white space.</summary>
    internal static bool IsSeparator(char letter) => letter switch
    {
        ' ' or '-' or (>= '\t' and <= '\r') => true,
        < '\u00A0' => false,
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF' => true,
        _ => false,
    };
}
