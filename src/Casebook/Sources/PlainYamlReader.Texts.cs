using System.Text;

namespace Casebook.Sources;

/// <summary>Reads keys, texts, and lists and records in brackets that end in the line they begin in.</summary>
internal sealed partial class PlainYamlReader
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@` ";

    /// <summary>A key with its ':', which a blank or the line's end follows.</summary>
    private string? ReadKey()
    {
        if (_text[_at] is '"' or '\'')
        {
            var quoted = ReadQuoted();
            return quoted is { Length: <= LongestKey } && IsColon ? Behind(quoted, 1) : null;
        }

        var line = RestOfLine;
        var end = line.IndexOf(": ");
        if (end < 0 && line.EndsWith(':')) end = line.Length - 1;
        if (end is < 1 or > LongestKey || !BeginsPlain(line)) return null;
        var key = line[..end];
        return key.EndsWith(' ') || key.Contains(" #", StringComparison.Ordinal) || key.Contains(" *", StringComparison.Ordinal) ? null : Behind(_words.Of(key), end + 1);
    }

    /// <summary>A text without quotes to the line's end.</summary>
    private string? ReadPlain()
    {
        var line = RestOfLine;
        if (!BeginsPlain(line) || line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':') || line.Contains(" #", StringComparison.Ordinal)) return null;
        return Behind(_words.Of(line.TrimEnd(' ')), line.Length);
    }

    private static bool BeginsPlain(ReadOnlySpan<char> line) => !Indicators.Contains(line[0], StringComparison.Ordinal) || (line[0] == '-' && line.Length > 1 && char.IsAsciiLetterOrDigit(line[1]));

    /// <summary>A text in quotes that are closed in the same line; escapes other than '' are left to the parser.</summary>
    private string? ReadQuoted()
    {
        var quote = _text[_at];
        var line = RestOfLine[1..];
        var end = line.IndexOf(quote);
        var isDoubled = false;
        while (end >= 0 && quote == '\'' && end + 1 < line.Length && line[end + 1] == quote)
        {
            isDoubled = true;
            end = line[(end + 2)..].IndexOf(quote) is var next && next < 0 ? -1 : end + 2 + next;
        }

        if (end < 0 || (quote == '"' && line[..end].Contains('\\'))) return null;
        var text = _words.Of(line[..end]);
        return Behind(isDoubled ? text.Replace("''", "'", StringComparison.Ordinal) : text, end + 2);
    }

    /// <summary>The text below a '|' or '>'; ends behind its last line that is not blank.</summary>
    private string? ReadBlockText(int indent)
    {
        var isFolded = _text[_at] == '>';
        var header = RestOfLine.TrimEnd(' ');
        var isStripped = header is [_, '-'];
        if (header.Length != 1 && !isStripped) return null;
        var text = new StringBuilder();
        var (column, end) = (0, (At: 0, Line: 0, Start: 0));
        for (var blank = 0; ;)
        {
            _at = LineEnd;
            if (_at == _text.Length) break;
            NextLine();
            var line = RestOfLine;
            var content = line.TrimStart(' ');
            if (content.IsEmpty)
            {
                // A blank line above all others, or one that is indented further, has a meaning of its own.
                if (column == 0 || line.Length > column) return null;
                blank++;
                continue;
            }

            if (column == 0) column = line.Length - content.Length;
            if (column <= indent) return null;
            if (line.Length - content.Length < column) break;
            if (line.Length - content.Length > column) return null;
            if (text.Length > 0 && !(isFolded && blank > 0)) text.Append(isFolded ? ' ' : '\n');
            text.Append('\n', blank).Append(content);
            blank = 0;
            end = (_at + line.Length, _line, _lineStart);
        }

        if (column == 0) return null;
        (_at, _line, _lineStart) = end;
        if (!isStripped && _at < _text.Length) text.Append('\n');
        return text.ToString();
    }

    /// <summary>A list or record in brackets, or a text inside them.</summary>
    private YamlNode? ReadFlow(int depth)
    {
        SkipSpaces();
        if (depth > YamlReader.DeepestNesting || IsLineOver) return null;
        var span = Here();
        switch (_text[_at])
        {
            case '[':
                return ReadFlowList(depth);
            case '{':
                return ReadFlowMap(depth);
            case '"' or '\'':
                return ReadQuoted() is { } quoted ? new YamlScalar(span, quoted, false) : null;
            default:
                return ReadFlowPlain() is { } plain ? new YamlScalar(span, plain, true) : null;
        }
    }

    private YamlList? ReadFlowList(int depth)
    {
        var (span, first) = (Here(), _items.Count);
        do
        {
            _at++;
            if (ReadFlow(depth + 1) is not { } item) return null;
            _items.Add(item);
            SkipSpaces();
        }
        while (IsAt(','));
        return IsAt(']') ? Behind(new YamlList(span, Take(_items, first)), 1) : null;
    }

    private YamlMap? ReadFlowMap(int depth)
    {
        var (span, first) = (Here(), _entries.Count);
        do
        {
            _at++;
            if (ReadFlow(depth + 1) is not YamlScalar key || IsRefused(key.Text, first) || !IsColon) return null;
            _at++;
            if (ReadFlow(depth + 1) is not { } value) return null;
            _entries.Add(new YamlEntry(key.Text, key.Span, value));
            SkipSpaces();
        }
        while (IsAt(','));
        return IsAt('}') ? Behind(new YamlMap(span, Take(_entries, first), true), 1) : null;
    }

    /// <summary>A text without quotes that begins with a letter or digit and ends at the next mark.</summary>
    private string? ReadFlowPlain()
    {
        var line = RestOfLine;
        if (!char.IsLetterOrDigit(line[0])) return null;
        var end = 1;
        while (end < line.Length && (line[end] == ':' ? end + 1 < line.Length && char.IsLetterOrDigit(line[end + 1]) : !",[]{}#*".Contains(line[end], StringComparison.Ordinal))) end++;
        return Behind(_words.Of(line[..end].TrimEnd(' ')), end);
    }

    private bool IsAt(char mark) => _at < _text.Length && _text[_at] == mark;

    private bool IsColon => IsAt(':') && (_at + 1 == _text.Length || _text[_at + 1] is ' ' or '\n');

    private T Behind<T>(T read, int length)
    {
        _at += length;
        return read;
    }
}
