using System.Buffers;
using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>Folds a text into small plain words one space apart, so that several ways of writing one thing meet: accents, Greek letters, dashes, levels, UK and US spelling.
/// The twin of <c>fold.js</c>; one file of vectors judges both.</summary>
public static class FoldedText
{
    private const int LongestJoined = 3;

    private static readonly ImmutableArray<string> Units = ["cm", "mm", "gy", "cgy", "mg", "kg", "ml", "ug"];

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'`");
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.");

    /// <summary>The folded text. Any string goes in; the time is in proportion to its length.</summary>
    public static string Of(string text)
    {
        var whole = WithoutApostrophes(PlainLetters.Of(text));
        using var output = new FoldedWords(whole.Length);
        for (var at = 0; at < whole.Length;)
        {
            if (!IsWord(whole[at])) at++;
            else if (!LevelNotation.TryWrite(whole, ref at, output)) at = WriteWord(whole, at, output);
        }

        return output.ToString();
    }

    /// <summary>True for what a word is made of once a text is plain: ASCII letters and digits, and everything beyond ASCII that is left.</summary>
    internal static bool IsWord(char letter) => letter >= 0x80 || char.IsAsciiLetterOrDigit(letter);

    /// <summary>True when a word goes on here, be it behind a point that stands between digits.</summary>
    internal static bool GoesOn(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (IsWord(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));

    /// <summary>Takes off the possessive s, then every apostrophe inside a word.</summary>
    private static string WithoutApostrophes(string text)
    {
        var next = text.AsSpan().IndexOfAny(Apostrophes);
        if (next < 0) return text;
        return string.Create(text.Length, text, static (output, text) =>
        {
            var length = 0;
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] is not ('\'' or '`'))
                {
                    output[length++] = text[at];
                    continue;
                }

                var isInside = at > 0 && IsWord(text[at - 1]) && at + 1 < text.Length && IsWord(text[at + 1]);
                if (isInside && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !IsWord(text[at + 2])))
                {
                    output[length++] = ' ';
                    at++;
                }
                else if (!isInside)
                {
                    output[length++] = ' ';
                }
            }

            output[length..].Fill(' ');
        });
    }

    /// <summary>Writes the word that begins here, joined with a number behind a dash when it is short, and gives the place behind it.</summary>
    private static int WriteWord(ReadOnlySpan<char> text, int at, FoldedWords output)
    {
        output.Begin();
        var (first, isLetters) = (at, true);
        at = WriteLetters(text, at, output, out var mayBeUk);
        for (; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsAsciiLetter(letter))
            {
                output.Add((char)(letter | 0x20));
                continue;
            }

            isLetters = false;
            if (IsWord(letter))
            {
                output.Add(letter);
            }
            else
            {
                if (letter is not ('.' or ',') || at == first || !char.IsAsciiDigit(text[at - 1]) || at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1])) break;
                if (letter == '.' || DigitsAt(text, at + 1) != 3) output.Add('.');
            }
        }

        if (output.Word.Length == at - first && !output.Word.ContainsAnyExceptInRange('a', 'z'))
        {
            if (at - first <= LongestJoined && at < text.Length && text[at] == '-' && NumberEnd(text, at + 1) is > 0 and var end)
            {
                for (at++; at < end; at++) output.Add(char.ToLowerInvariant(text[at]));
                return end;
            }

            if (mayBeUk) output.Replace(UsSpelling.Of(output.Word.ToString()));
        }
        else if (!isLetters)
        {
            SplitAmount(output);
        }

        return at;
    }

    /// <summary>Writes the letters of ASCII that begin here, which is mostly a whole word, and gives the place behind them.</summary>
    /// <param name="mayBeUk">True when the word may have a US spelling.</param>
    private static int WriteLetters(ReadOnlySpan<char> text, int at, FoldedWords output, out bool mayBeUk)
    {
        text = text[at..];
        var room = output.Room(text.Length);
        var beginnings = UsSpelling.Beginnings;
        var (length, four) = (0, 0);
        mayBeUk = false;
        for (; (uint)length < (uint)text.Length && char.IsAsciiLetter(text[length]); length++)
        {
            var letter = text[length] | 0x20;
            four = ((four << 5) | (letter & 0x1f)) & UsSpelling.FourMask;
            mayBeUk |= UsSpelling.Begins(beginnings, four);
            room[length] = (char)letter;
        }

        output.Advance(length);
        mayBeUk |= UsSpelling.Begins(beginnings, (four << 5) & UsSpelling.FourMask);
        return at + length;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 4) end++;
        return end - at;
    }

    /// <summary>The end of one to three digits and at most one letter that stand alone here; 0 for none.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        var digits = DigitsAt(text, at);
        if (digits is 0 or > 3) return 0;
        var end = at + digits;
        if (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return GoesOn(text, end) ? 0 : end;
    }

    /// <summary>Sets a unit apart from its number: <c>5cm</c>.</summary>
    private static void SplitAmount(FoldedWords output)
    {
        var word = output.Word;
        if (word.Length < 3 || !char.IsAsciiDigit(word[0]) || !char.IsAsciiLetter(word[^1])) return;
        foreach (var unit in Units)
        {
            if (word.Length <= unit.Length || !word.EndsWith(unit, StringComparison.Ordinal) || word[..^unit.Length].ContainsAnyExcept(NumberSigns)) continue;
            output.Replace($"{word[..^unit.Length]} {unit}");
            return;
        }
    }
}
