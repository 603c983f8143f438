using System.Buffers;
using System.Text;

namespace Casebook.Rendering;

/// <summary>Takes text and leaves UTF-8 without a byte order mark, so that no page is ever held as a string.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private readonly Encoder _encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty) return;
        var space = output.GetSpan(Encoding.GetMaxByteCount(buffer.Length + 1));
        output.Advance(_encoder.GetBytes(buffer, space, flush: false));
    }
}
