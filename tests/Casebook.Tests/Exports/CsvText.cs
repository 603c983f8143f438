using System.Collections.Immutable;
using System.Text;

namespace Casebook.Tests.Exports;

/// <summary>Reads CSV as RFC 4180 has it, strictly: what it refuses, another program may misread.</summary>
internal static class CsvText
{
    /// <summary>The lines with their cells; every line must end with CR LF.</summary>
    public static ImmutableArray<ImmutableArray<string>> Read(string text)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var cells = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length;)
        {
            cells.Add(Cell(text, ref at));
            Assert.True(at < text.Length, "The last line has no end.");
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            lines.Add(cells.ToImmutable());
            cells.Clear();
        }

        return lines.ToImmutable();
    }

    private static string Cell(string text, ref int at)
    {
        var cell = new StringBuilder();
        if (text[at] != '"')
        {
            for (; text[at] is not (',' or '\r'); at++)
            {
                Assert.False(text[at] is '"' or '\n', $"A bare quote or line feed stands at {at}.");
                cell.Append(text[at]);
            }

            return cell.ToString();
        }

        for (at++; ; at++)
        {
            if (text[at] != '"') cell.Append(text[at]);
            else if (text[at + 1] == '"') cell.Append(text[at++]);
            else break;
        }

        at++;
        return cell.ToString();
    }
}
