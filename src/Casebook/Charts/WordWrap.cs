using System.Collections.Immutable;

namespace Casebook.Charts;

/// <summary>Breaks a text into lines for a chart, which cannot wrap by itself.</summary>
public static class WordWrap
{
    /// <summary>Lines of at most <paramref name="width"/> letters where words allow it; no line for an empty text.</summary>
    public static ImmutableArray<string> Lines(string text, int width)
    {
        var rest = text.AsSpan().Trim(' ');
        if (rest.Length == 0) return [];
        if (rest.Length <= width && rest.Length == text.Length) return [text];
        var lines = ImmutableArray.CreateBuilder<string>();
        while (rest.Length > width)
        {
            var cut = rest[..(width + 1)].LastIndexOf(' ');
            if (cut < 0) cut = rest.IndexOf(' ');
            if (cut < 0) break;
            lines.Add(rest[..cut].TrimEnd(' ').ToString());
            rest = rest[(cut + 1)..].TrimStart(' ');
        }

        lines.Add(rest.ToString());
        return lines.ToImmutable();
    }
}
