using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casebook.Search;

/// <summary>Takes the letters beyond ASCII apart: accents off, ligatures and Greek letters spelt out, dashes and apostrophes made plain, every other sign a space.</summary>
internal static class PlainLetters
{
    private const int LongestNamed = 2;
    private const char Micro = 'μ';

    private static readonly ImmutableArray<string> Greek =
        [.. "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".Split(' ')];

    /// <summary>The text with nothing but letters and digits beyond ASCII; an ASCII text as it is.</summary>
    public static string Of(string text)
    {
        var next = Beyond(text);
        if (next < 0) return text;
        var plain = new StringBuilder(text.Length + 32);
        var rest = text.AsSpan();
        for (; next >= 0; next = Beyond(rest))
        {
            var start = rest[..next].LastIndexOfAny(' ', '\n') + 1;
            var length = rest[start..].IndexOfAny(' ', '\n');
            if (length < 0) length = rest.Length - start;
            plain.Append(rest[..start]);
            AddWord(rest.Slice(start, length), plain);
            rest = rest[(start + length)..];
        }

        return plain.Append(rest).ToString();
    }

    /// <summary>Where the first letter beyond ASCII stands, -1 for nowhere.</summary>
    private static int Beyond(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('\0', '\x7f');

    private static void AddWord(ReadOnlySpan<char> word, StringBuilder plain)
    {
        var letters = TakenApart(word);
        for (var at = 0; at < letters.Length; at++)
        {
            if (!IsGreek(letters[at]))
            {
                plain.Append(letters[at]);
                continue;
            }

            var end = at;
            while (end < letters.Length && IsGreek(letters[end])) end++;
            var run = letters.AsSpan(at, end - at);
            if (run.Length > LongestNamed) plain.Append(run);
            else if (run is [Micro] && end < letters.Length && char.IsAsciiLetter(letters[end])) plain.Append('u');
            else
                foreach (var letter in run) plain.Append(' ').Append(Greek[letter - 'α']).Append(' ');
            at = end - 1;
        }
    }

    /// <summary>Small letters without accents. A trade mark's letters and a fraction's digits would else join the word; what is no character cannot be normalised.</summary>
    private static string TakenApart(ReadOnlySpan<char> word)
    {
        var letters = new StringBuilder(word.Length + 8);
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.Value is '™' or '℠' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned) letters.Append(' ');
            else if (rune.Value == '´') letters.Append('\'');
            else if (rune.Value is (>= '¼' and <= '¾') or (>= '⅐' and <= '⅟')) letters.Append(' ').Append(rune);
            else letters.Append(rune);
        }

        var apart = letters.ToString().Normalize(NormalizationForm.FormKD);
        letters.Clear();
        foreach (var rune in apart.EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)) Add(Rune.ToLowerInvariant(rune), letters);
        return letters.ToString();
    }

    private static void Add(Rune letter, StringBuilder letters)
    {
        var spelt = letter.Value switch
        {
            < 0x80 => null,
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'ħ' => "h",
            'ı' => "i",
            'þ' => "th",
            'ς' => "σ",
            '−' or '〜' => "-",
            '‘' or '’' or '‛' or 'ʼ' or '′' => "'",
            _ => Rune.GetUnicodeCategory(letter) is UnicodeCategory.DashPunctuation ? "-" : Rune.IsLetter(letter) || Rune.IsDigit(letter) ? null : " ",
        };
        if (spelt is null) letters.Append(letter);
        else letters.Append(spelt);
    }

    private static bool IsGreek(char letter) => letter is >= 'α' and <= 'ω';
}
