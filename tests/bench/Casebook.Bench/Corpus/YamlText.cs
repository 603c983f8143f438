using System.Text;
using System.Text.RegularExpressions;

namespace Casebook.Bench.Corpus;

/// <summary>Writes one record in the block style of the content's files.</summary>
internal sealed partial class YamlText
{
    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _isFirstOfItem;

    /// <param name="notice">What the first line says, as a comment.</param>
    public YamlText(string notice) => _text.Append("# ").Append(notice).Append('\n');

    /// <summary>A key and its value; nothing when the value is empty.</summary>
    public void Key(string key, string value)
    {
        if (value.Length > 0) Line(key).Append(' ').Append(Quoted(value)).Append('\n');
    }

    public void Key(string key, int value) => Key(key, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A key and ids in square brackets; nothing when there are none.</summary>
    public void Ids(string key, IReadOnlyCollection<string> ids)
    {
        if (ids.Count > 0) Line(key).Append(" [").AppendJoin(", ", ids).Append("]\n");
    }

    /// <summary>A key and texts, one a line.</summary>
    public void Texts(string key, IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return;
        Line(key).Append('\n');
        foreach (var text in texts) Indented(_indent + 1).Append("- ").Append(Quoted(text)).Append('\n');
    }

    /// <summary>A key and the record that <paramref name="write"/> writes under it.</summary>
    public void Record(string key, Action write)
    {
        Line(key).Append('\n');
        _indent++;
        write();
        _indent--;
    }

    /// <summary>A key and one record for each item; nothing when there are none.</summary>
    public void Records<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        Line(key).Append('\n');
        _indent += 2;
        foreach (var item in items)
        {
            _isFirstOfItem = true;
            write(item);
        }

        _indent -= 2;
    }

    /// <summary>The file as text.</summary>
    public override string ToString() => _text.ToString();

    private StringBuilder Line(string key)
    {
        if (_isFirstOfItem) Indented(_indent - 1).Append("- ");
        else Indented(_indent);
        _isFirstOfItem = false;
        return _text.Append(key).Append(':');
    }

    private StringBuilder Indented(int indent) => _text.Append(' ', 2 * indent);

    private static string Quoted(string value) => Plain().IsMatch(value) && !Reserved().IsMatch(value) ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9 ().+%/;'–-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("^(yes|no|true|false|null|on|off|y|n)$| $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
