using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>Levels of the spine as people write them: <c>S-1</c>, <c>L4/5</c>, and a range such as <c>L5–S3</c>, which names every level between.</summary>
internal static class LevelNotation
{
    private const int Longest = 2;

    private static readonly ImmutableArray<(char Letter, int Last)> Parts = [('c', 8), ('t', 12), ('l', 5), ('s', 5)];

    private static readonly ImmutableArray<string> Names = [.. Parts.SelectMany(part => Enumerable.Range(1, part.Last).Select(number => $"{part.Letter}{number}"))];

    /// <summary>Writes the levels that begin here, if any do, and moves behind them.</summary>
    public static bool TryWrite(ReadOnlySpan<char> text, ref int at, FoldedWords output)
    {
        if ((text[at] | 0x20) is not ('c' or 't' or 'l' or 's') || LevelAt(text, at) is not { Place: >= 0 } first) return false;
        var places = new List<int> { first.Place };
        var (whole, wholeEnd) = (0, 0);
        for (var last = first; ;)
        {
            if (!FoldedText.GoesOn(text, last.End)) (whole, wholeEnd) = (places.Count, last.End);
            var joint = JointAt(text, last.End);
            var next = LevelAt(text, last.End + joint.Length);
            var isRange = joint.Length > 0 && !joint.Contains('/');
            if (next.Place < 0)
            {
                next = BareAt(text, last);
                if (next.Place <= last.Place) break;
                isRange = text[last.End] == '-';
            }

            for (var place = last.Place + 1; isRange && place < next.Place; place++) places.Add(place);
            places.Add(next.Place);
            last = next;
        }

        if (whole == 0) return false;
        foreach (var place in places.Take(whole)) output.Write(Names[place]);
        at = wholeEnd;
        return true;
    }

    /// <summary>A level by its place from the first of the neck downwards, -1 for none, and where it ends.</summary>
    private static (int Place, int End) LevelAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return (-1, at);
        var letter = (char)(text[at] | 0x20);
        if (letter is not ('c' or 't' or 'l' or 's')) return (-1, at);
        at++;
        if (letter == 't' && at < text.Length && text[at] is 'h' or 'H') at++;
        if (at < text.Length && text[at] == '-') at++;
        return NumberAt(text, at, letter);
    }

    /// <summary>A number alone behind a dash, a stroke or a comma: a level of the same letter.</summary>
    private static (int Place, int End) BareAt(ReadOnlySpan<char> text, (int Place, int End) last)
    {
        if (last.End >= text.Length || text[last.End] is not ('-' or '/' or ',')) return (-1, last.End);
        var bare = NumberAt(text, last.End + 1, Names[last.Place][0]);
        return FoldedText.GoesOn(text, bare.End) ? (-1, last.End) : bare;
    }

    private static (int Place, int End) NumberAt(ReadOnlySpan<char> text, int at, char letter)
    {
        var (number, end) = (0, at);
        for (; end < text.Length && end - at < Longest && char.IsAsciiDigit(text[end]); end++) number = (10 * number) + text[end] - '0';
        var before = 0;
        foreach (var part in Parts)
        {
            if (part.Letter == letter) return (number >= 1 && number <= part.Last ? before + number - 1 : -1, end);
            before += part.Last;
        }

        return (-1, end);
    }

    /// <summary>What may stand between two levels: a dash or a stroke, a word for a range, or nothing.</summary>
    private static ReadOnlySpan<char> JointAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var end = rest is [' ', ..] ? 1 : 0;
        if (end < rest.Length && rest[end] is '-' or '/') return rest[..(end + 1 < rest.Length && rest[end + 1] == ' ' ? end + 2 : end + 1)];
        if (rest.StartsWith(" to ", StringComparison.OrdinalIgnoreCase)) return rest[..4];
        return rest.StartsWith(" through ", StringComparison.OrdinalIgnoreCase) ? rest[..9] : [];
    }
}
