using System.Buffers;
using System.Text;

namespace Casebook.Exports;

/// <summary>Writes RFC 4180 lines in UTF-8. A cell that a spreadsheet would read as a formula gets an apostrophe before it.</summary>
internal sealed class CsvWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    private bool _isFirst = true;

    public void Cell(ReadOnlySpan<char> text)
    {
        if (!_isFirst) output.Write(","u8);
        _isFirst = false;
        var isQuoted = text.ContainsAny(Quoted);
        if (isQuoted) output.Write("\""u8);
        if (!text.IsEmpty && Formula.Contains(text[0])) output.Write("'"u8);
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            Encoding.UTF8.GetBytes(text[..(quote + 1)], output);
            output.Write("\""u8);
            text = text[(quote + 1)..];
        }

        Encoding.UTF8.GetBytes(text, output);
        if (isQuoted) output.Write("\""u8);
    }

    public void EndLine()
    {
        output.Write("\r\n"u8);
        _isFirst = true;
    }
}
