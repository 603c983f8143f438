using System.Buffers;
using System.Globalization;
using System.Text;

namespace Casebook.Search;

/// <summary>A string as <c>JSON.stringify</c> writes it: only what must be escaped is, and half a surrogate pair becomes an escape.</summary>
internal static class JsonText
{
    /// <summary>What needs neither an escape nor more than one byte.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter).Except(['"', '\\'])]);

    /// <summary>The string in quotation marks, as UTF-8.</summary>
    public static byte[] Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain)) return Encoding.ASCII.GetBytes($"\"{text}\"");
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsSurrogate(letter))
            {
                if (at + 1 < text.Length && char.IsSurrogatePair(letter, text[at + 1])) json.Append(letter).Append(text[++at]);
                else AppendEscape(json, letter);
                continue;
            }

            _ = letter switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                < ' ' => AppendEscape(json, letter),
                _ => json.Append(letter),
            };
        }

        return Encoding.UTF8.GetBytes(json.Append('"').ToString());
    }

    private static StringBuilder AppendEscape(StringBuilder json, char letter) => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
}
