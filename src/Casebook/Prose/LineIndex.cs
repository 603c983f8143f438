using Casebook.Diagnostics;

namespace Casebook.Prose;

/// <summary>Turns an offset in a text into line and column.</summary>
internal sealed class LineIndex
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineIndex(string path, string text)
    {
        Path = path;
        _text = text;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _starts.Add(i + 1);
    }

    public string Path { get; }

    public SourceSpan SpanAt(int offset)
    {
        offset = Math.Clamp(offset, 0, _text.Length);
        var line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new SourceSpan(Path, line + 1, offset - _starts[line] + 1);
    }

    /// <summary>Every stretch of lines without a blank one between, by offset and length.</summary>
    public IEnumerable<(int Start, int Length)> Paragraphs()
    {
        var start = 0;
        for (var line = 0; line < _starts.Count; line++)
        {
            var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
            if (!_text.AsSpan(_starts[line]..end).IsWhiteSpace()) continue;
            if (_starts[line] > start) yield return (start, _starts[line] - start);
            start = end;
        }

        if (_text.Length > start) yield return (start, _text.Length - start);
    }
}
