using System.Globalization;
using System.Text;

namespace Casebook.Search;

/// <summary>Lower case as JavaScript's <c>toLowerCase</c> has it: no culture, İ gives two characters, and a sigma at the end of a word has a form of its own.</summary>
internal static class LowerCase
{
    private const char Sigma = '\u03A3';
    private const char MiddleSigma = '\u03C3';
    private const char FinalSigma = '\u03C2';
    private const char DottedI = '\u0130';

    /// <summary>The lower-case form of a whole text.</summary>
    public static string Of(string text) => OfPart(WithSigmas(text));

    /// <summary>A text of the same length in which every capital sigma has its lower-case form: the only one that depends on the letters around it.</summary>
    public static string WithSigmas(string text)
    {
        if (!text.AsSpan().Contains(Sigma)) return text;
        var letters = text.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
            if (letters[at] == Sigma) letters[at] = HasLetterBefore(text.AsSpan(0, at)) && !HasLetterAfter(text.AsSpan(at + 1)) ? FinalSigma : MiddleSigma;
        return new string(letters);
    }

    /// <summary>The lower-case form of a part of a text without capital sigmas; the part itself where nothing changes.</summary>
    public static string OfPart(string part)
    {
        if (Ascii.IsValid(part)) return part.ToLowerInvariant();
        var text = new StringBuilder(part.Length + 4);
        for (var at = 0; at < part.Length; at++)
        {
            var letter = part[at];
            if (char.IsAscii(letter)) text.Append(char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : letter);
            else if (letter == DottedI) text.Append("i\u0307");
            else if (at + 1 < part.Length && char.IsSurrogatePair(letter, part[at + 1])) text.Append(char.ConvertFromUtf32(LowerCaseTable.Of(char.ConvertToUtf32(letter, part[++at]))));
            else text.Append((char)LowerCaseTable.Of(letter));
        }

        return text.ToString();
    }

    private static bool HasLetterBefore(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeLastFromUtf16(text, out var character, out var length);
            if (!IsIgnored(character.Value)) return HasCase(character.Value);
            text = text[..^length];
        }

        return false;
    }

    private static bool HasLetterAfter(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var character, out var length);
            if (!IsIgnored(character.Value)) return HasCase(character.Value);
            text = text[length..];
        }

        return false;
    }

    /// <summary>Unicode's Case_Ignorable: marks, formats, modifiers, and signs within words.</summary>
    private static bool IsIgnored(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || codePoint is '\'' or '.' or ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2018 or 0x2019 or 0x2024 or 0x2027
            or 0xFE13 or 0xFE52 or 0xFE55 or 0xFF07 or 0xFF0E or 0xFF1A;

    /// <summary>Unicode's Cased, without what is ignored anyhow.</summary>
    private static bool HasCase(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        || codePoint is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9)
            or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);
}
