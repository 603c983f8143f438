using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Diagnostics;

namespace Casebook.Sources;

/// <summary>Reads the plain YAML that records are written in: records and lists by indentation, one line a text. At the first thing it is not sure of it declines, and <see cref="YamlReader"/> reads the file and says what is wrong.</summary>
/// <remarks>Every method leaves the place behind what it read; null means declined. Texts and brackets are in the other part.</remarks>
internal sealed partial class PlainYamlReader
{
    /// <summary>Beyond this many keys a record is left to a reader that looks keys up by hash.</summary>
    private const int MostKeys = 100;

    /// <summary>A key longer than 1,024 characters is none to YAML; this is far below.</summary>
    private const int LongestKey = 400;

    private readonly string _path;
    private readonly string _text;
    private readonly WordPool _words;
    private readonly List<YamlEntry> _entries = new(32);
    private readonly List<YamlNode> _items = new(32);
    private int _at;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The column of the line that comes next, or -1 at the file's end.</summary>
    private int _indent;

    private PlainYamlReader(string path, string text, WordPool words)
    {
        _path = path;
        _text = text;
        _words = words;
    }

    /// <summary>The document's root record, or null when this reader declines.</summary>
    public static YamlMap? Read(string path, string text, WordPool words)
    {
        if (HasUnusual(text) || HasMarker(text, "---") || HasMarker(text, "...")) return null;
        var reader = new PlainYamlReader(path, text, words);
        reader.GoOn();
        return reader._indent == 0 && reader.ReadMap(0) is { } map && reader._indent < 0 ? map : null;
    }

    /// <summary>Blanks and line ends that YAML knows besides the space and the line feed.</summary>
    private static bool HasUnusual(ReadOnlySpan<char> text) => text.ContainsAny('\0', '\t', '\r') || text.ContainsAny('\u0085', '\u2028', '\u2029') || text.Contains('\uFEFF');

    /// <summary>A document ends or begins.</summary>
    private static bool HasMarker(string text, string marker) => text.StartsWith(marker, StringComparison.Ordinal) || text.Contains("\n" + marker, StringComparison.Ordinal);

    private YamlMap? ReadMap(int depth)
    {
        if (depth >= YamlReader.DeepestNesting) return null;
        var (span, indent, first) = (Here(), _at - _lineStart, _entries.Count);
        do
        {
            var keySpan = Here();
            if (ReadKey() is not { } key || IsRefused(key, first) || ReadValue(indent, depth + 1) is not { } value || _indent > indent) return null;
            _entries.Add(new YamlEntry(key, keySpan, value));
        }
        while (_indent == indent);
        return new YamlMap(span, Take(_entries, first), false);
    }

    /// <summary>What stands behind a key's ':', in its line or the lines below.</summary>
    private YamlNode? ReadValue(int indent, int depth)
    {
        var behindKey = Here();
        SkipSpaces();
        if (!IsLineOver) return ReadInLine(indent, depth);
        GoOn();
        if (_indent > indent) return IsDash ? ReadList(false, depth) : ReadMap(depth);
        return _indent == indent && IsDash ? ReadList(true, depth) : new YamlScalar(behindKey, "", true);
    }

    /// <param name="isUnderKey">True when the dashes stand right under their key, so that the next key ends the list.</param>
    private YamlList? ReadList(bool isUnderKey, int depth)
    {
        if (depth >= YamlReader.DeepestNesting) return null;
        var (span, indent, first) = (Here(), _at - _lineStart, _items.Count);
        do
        {
            _at++;
            SkipSpaces();
            if (IsLineOver || ReadItem(indent, depth + 1) is not { } item || _indent > indent) return null;
            _items.Add(item);
        }
        while (_indent == indent && IsDash);
        return _indent == indent && !isUnderKey ? null : new YamlList(span, Take(_items, first));
    }

    private YamlNode? ReadItem(int indent, int depth)
    {
        var start = _at;
        var isRecord = ReadKey() is not null;
        _at = start;
        return isRecord ? ReadMap(depth) : ReadInLine(indent, depth);
    }

    /// <summary>A value that begins in this line.</summary>
    private YamlNode? ReadInLine(int indent, int depth)
    {
        var span = Here();
        YamlNode? node = _text[_at] switch
        {
            '[' or '{' => ReadFlow(depth),
            '|' or '>' => ReadBlockText(indent) is { } block ? new YamlScalar(span, block, false) : null,
            '"' or '\'' => ReadQuoted() is { } quoted ? new YamlScalar(span, quoted, false) : null,
            _ => ReadPlain() is { } plain ? new YamlScalar(span, plain, true) : null,
        };
        if (node is null) return null;
        SkipSpaces();
        if (!IsLineOver) return null;
        GoOn();
        return node;
    }

    /// <summary>A merge key, a key that stands here already, or one key too many to look through.</summary>
    private bool IsRefused(string key, int first)
    {
        if (key == "<<" || _entries.Count - first >= MostKeys) return true;
        for (var i = first; i < _entries.Count; i++)
            if (_entries[i].Key == key) return true;
        return false;
    }

    /// <summary>Goes to the next line that holds more than blanks and a comment.</summary>
    private void GoOn()
    {
        while (true)
        {
            SkipSpaces();
            if (_at < _text.Length && _text[_at] == '#') _at = LineEnd;
            if (_at == _text.Length)
            {
                _indent = -1;
                return;
            }

            if (_text[_at] != '\n') break;
            NextLine();
        }

        _indent = _at - _lineStart;
    }

    private void NextLine()
    {
        _at++;
        _line++;
        _lineStart = _at;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    private bool IsLineOver => _at == _text.Length || _text[_at] == '\n';

    private bool IsDash => _text[_at] == '-' && (_at + 1 == _text.Length || _text[_at + 1] is ' ' or '\n');

    private int LineEnd => _text.IndexOf('\n', _at) is var end && end < 0 ? _text.Length : end;

    private ReadOnlySpan<char> RestOfLine => _text.AsSpan(_at, LineEnd - _at);

    private SourceSpan Here() => new(_path, _line, _at - _lineStart + 1);

    /// <summary>What was laid on a stack since <paramref name="first"/>, taken off it.</summary>
    private static ImmutableArray<T> Take<T>(List<T> stack, int first) where T : class
    {
        var taken = CollectionsMarshal.AsSpan(stack)[first..].ToImmutableArray();
        stack.RemoveRange(first, stack.Count - first);
        return taken;
    }
}
