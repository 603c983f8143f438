using System.Text;
using System.Text.RegularExpressions;

namespace Casebook.Knowledge;

/// <summary>Folds what the extraction of a PDF does to a text, so that a phrase is found as a reader would find it.</summary>
/// <remarks>U+0338 to "/", U+2011 to "-", words cut at a line's end joined, NFKC, look-alike letters inside Latin words, quotes and dashes folded, case folded, every run of space to one.</remarks>
public static partial class PrintedText
{
    /// <summary>Cyrillic letters that stand for the Latin ones they look like, and their Latin twins.</summary>
    private const string LookAlike = "авсеНКМоОрРТухХАВСЕіІѕЅјЈ";
    private const string Latin = "abceHKMoOpPTyxXABCEiIsSjJ";

    /// <summary>The text with words that were cut at a line's end joined.</summary>
    public static string Joined(string text) => Fold(CutWord().Replace(Separated(text), "$1$2"));

    /// <summary>The text with the hyphens at line ends kept, for compounds that carry one anyway.</summary>
    public static string Hyphenated(string text) => Fold(CutWord().Replace(Separated(text), "$1-$2"));

    /// <summary>The number of words of a phrase.</summary>
    public static int Words(string phrase) => phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Separated(string text) => text.Replace('\u0338', '/').Replace('\u2011', '-').Replace("\u00AD", "", StringComparison.Ordinal);

    private static string Fold(string text)
    {
        var folded = Word().Replace(text.Normalize(NormalizationForm.FormKC), match => FoldLookAlikes(match.Value));
        var plain = new StringBuilder(folded.Length);
        var isSpace = true;
        foreach (var letter in folded)
        {
            var next = letter switch
            {
                '‘' or '’' or '‚' or '′' or '`' or '´' => '\'',
                '“' or '”' or '„' or '«' or '»' or '″' => '"',
                '‐' or '‒' or '–' or '—' or '―' or '−' => '-',
                _ => char.IsWhiteSpace(letter) || letter is '\u200B' or '\u2060' ? ' ' : char.ToLowerInvariant(letter),
            };
            if (next != ' ' || !isSpace) plain.Append(next);
            isSpace = next == ' ';
        }

        return plain.ToString().TrimEnd();
    }

    private static string FoldLookAlikes(string word)
    {
        if (!word.Any(letter => char.IsAsciiLetterOrDigit(letter))) return word;
        return string.Concat(word.Select(letter => LookAlike.IndexOf(letter, StringComparison.Ordinal) is var index and >= 0 ? Latin[index] : letter));
    }

    [GeneratedRegex(@"(\p{L})-[ \t]*\r?\n[ \t]*(\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex CutWord();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
