using System.Buffers;
using System.Buffers.Text;

namespace Casebook.Search;

/// <summary>Bytes of JSON on their way to an output, gathered into large pieces because an index is mostly short numbers.</summary>
internal sealed class JsonBytes(IBufferWriter<byte> output)
{
    private const int LongestNumber = 16;

    private readonly byte[] _bytes = new byte[32 * 1024];
    private int _length;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - _length) Flush();
        if (bytes.Length > _bytes.Length)
        {
            output.Write(bytes);
            return;
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void WriteInteger(int number)
    {
        if (LongestNumber > _bytes.Length - _length) Flush();
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>The shortest decimal of so many thousandths: 1234 as 1.234, 500 as 0.5, 2000 as 2.</summary>
    public void WriteThousandths(int thousandths)
    {
        if (thousandths < 0) Write("-"u8);
        var (whole, rest) = Math.DivRem(Math.Abs(thousandths), 1000);
        WriteInteger(whole);
        if (rest == 0) return;
        ReadOnlySpan<byte> digits = [(byte)'.', (byte)('0' + (rest / 100)), (byte)('0' + (rest / 10 % 10)), (byte)('0' + (rest % 10))];
        Write(digits[..(rest % 100 == 0 ? 2 : rest % 10 == 0 ? 3 : 4)]);
    }

    /// <summary>Hands on what was gathered; needed once at the end.</summary>
    public void Flush()
    {
        output.Write(_bytes.AsSpan(0, _length));
        _length = 0;
    }
}
