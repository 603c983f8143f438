using System.Collections.Immutable;

namespace Casebook.Charts;

/// <summary>Breaks a text into lines for a chart, which cannot wrap by itself.</summary>
public static class WordWrap
{
    /// <summary>Lines of at most <paramref name="width"/> letters where words allow it; no line for an empty text.</summary>
    public static ImmutableArray<string> Lines(string text, int width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0) lines.Add(line);
        return lines.ToImmutable();
    }
}
