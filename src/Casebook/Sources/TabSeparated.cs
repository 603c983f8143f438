using Casebook.Diagnostics;

namespace Casebook.Sources;

/// <summary>Reads a file of tab-separated lines under a fixed header.</summary>
internal static class TabSeparated
{
    /// <summary>The cells of every line that has as many as the header; the others, and another header, are reported.</summary>
    public static IEnumerable<Line> Read(SourceFile file, string[] header, DiagnosticBag bag)
    {
        if (file.Text() is not { } text) yield break;
        var lines = text.Split('\n');
        if (lines[0].TrimEnd('\r') != string.Join('\t', header))
            bag.Add(DiagnosticCodes.BadValue, SourceSpan.File(file.Path), "The first line is not the header.", $"Write {string.Join(", ", header.Select(name => $"'{name}'"))} with tabs between them.");
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].TrimEnd('\r').Split('\t');
            if (cells is [""]) continue;
            var span = new SourceSpan(file.Path, i + 1, 1);
            if (cells.Length == header.Length) yield return new Line(cells, span);
            else bag.Add(DiagnosticCodes.BadValue, span, $"The line has {cells.Length} cells; {header.Length} are expected.", $"Separate {string.Join(", ", header)} by tabs.");
        }
    }

    /// <summary>One line and where it stands.</summary>
    internal sealed record Line(string[] Cells, SourceSpan Span);
}
