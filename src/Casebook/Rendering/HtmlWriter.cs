using System.Buffers;
using System.Text;

namespace Casebook.Rendering;

/// <summary>Takes markup and text and leaves UTF-8 without a byte order mark, so that no page is ever held as a string.</summary>
/// <param name="own">The address of the page: links to places on the page itself are written as mere fragments.</param>
/// <param name="buffer">Gathers characters: encoding them in long runs costs a fraction of encoding each word.</param>
internal sealed class HtmlWriter(IBufferWriter<byte> output, string own, char[] buffer)
{
    /// <summary>Quotes are always double, so an apostrophe needs no escape anywhere.</summary>
    private static readonly SearchValues<char> InText = SearchValues.Create("&<>"), InAttribute = SearchValues.Create("&<>\"");

    private readonly Encoder _encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private int _used;

    /// <summary>Markup as it is.</summary>
    public void Raw(ReadOnlySpan<char> markup)
    {
        while (markup.Length > buffer.Length - _used)
        {
            var part = buffer.Length - _used;
            markup[..part].CopyTo(buffer.AsSpan(_used));
            markup = markup[part..];
            _used = buffer.Length;
            Flush();
        }

        markup.CopyTo(buffer.AsSpan(_used));
        _used += markup.Length;
    }

    /// <summary>Text between tags.</summary>
    public void Text(string text) => Escaped(text, InText);

    /// <summary>An attribute with its value, or with a name alone where there is none.</summary>
    public void Attribute(string name, string? value)
    {
        Raw(" ");
        Raw(name);
        if (value is null) return;
        var isOwn = name == "href" && value.Length > own.Length && value[own.Length] == '#' && value.StartsWith(own, StringComparison.Ordinal);
        Raw("=\"");
        Escaped(isOwn ? value.AsSpan(own.Length) : value, InAttribute);
        Raw("\"");
    }

    /// <summary>Hands everything over.</summary>
    public void Flush()
    {
        var bytes = output.GetSpan(Encoding.UTF8.GetMaxByteCount(_used));
        output.Advance(_encoder.GetBytes(buffer.AsSpan(0, _used), bytes, flush: false));
        _used = 0;
    }

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var at = text.IndexOfAny(special); at >= 0; at = text.IndexOfAny(special))
        {
            Raw(text[..at]);
            Raw(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }

        Raw(text);
    }
}
