using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Casebook.Search;

/// <summary>Writes an index as <c>JSON.stringify</c> writes lunr.js's own, byte for byte, so that <c>lunr.Index.load</c> takes it.</summary>
public static class LunrJson
{
    /// <summary>The version of lunr.js whose index this is.</summary>
    public const string Version = "2.3.9";

    /// <summary>Writes the whole index, without positions and surfaces, which lunr.js has no place for.</summary>
    public static void Write(LunrIndex index, IBufferWriter<byte> output)
    {
        var fields = index.Schema.Fields;
        var refs = index.Refs.Select(name => JsonText.Of(name)).ToArray();
        output.Write(Encoding.UTF8.GetBytes($$"""{"version":"{{Version}}","fields":[{{string.Join(',', fields.Select(field => $"\"{field.Name}\""))}}],"fieldVectors":["""));
        WriteVectors(index, output);
        output.Write("],\"invertedIndex\":["u8);
        var names = fields.Select(field => Encoding.UTF8.GetBytes($",\"{field.Name}\":{{")).ToArray();
        for (var rank = 0; rank < index.Terms.Length; rank++)
        {
            var term = index.Terms[rank];
            output.Write(rank == 0 ? "["u8 : ",["u8);
            output.Write(JsonText.Of(term.Text));
            output.Write(",{\"_index\":"u8);
            WriteInteger(term.Index, output);
            for (var field = 0; field < names.Length; field++)
            {
                output.Write(names[field]);
                var isFirst = true;
                foreach (var document in term.In(field).Documents)
                {
                    if (!isFirst) output.Write(","u8);
                    isFirst = false;
                    output.Write(refs[document]);
                    output.Write(":{}"u8);
                }

                output.Write("}"u8);
            }

            output.Write("}]"u8);
        }

        output.Write("],\"pipeline\":[\"stemmer\"]}"u8);
    }

    private static void WriteVectors(LunrIndex index, IBufferWriter<byte> output)
    {
        var fields = index.Schema.Fields;
        var vectors = new FieldVectors(index);
        var isFirst = true;
        foreach (var document in index.Added)
        {
            for (var field = 0; field < fields.Length; field++)
            {
                output.Write(isFirst ? "["u8 : ",["u8);
                isFirst = false;
                output.Write(JsonText.Of($"{fields[field].Name}/{index.Refs[document]}"));
                output.Write(",["u8);
                var terms = vectors.Terms(document, field);
                var thousandths = vectors.Thousandths(document, field);
                for (var place = 0; place < terms.Length; place++)
                {
                    if (place > 0) output.Write(","u8);
                    WriteInteger(terms[place], output);
                    output.Write(","u8);
                    WriteThousandths(thousandths[place], output);
                }

                output.Write("]]"u8);
            }
        }
    }

    private static void WriteInteger(int number, IBufferWriter<byte> output)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(11), out var length);
        output.Advance(length);
    }

    /// <summary>The shortest decimal: 1234 as 1.234, 500 as 0.5, 2000 as 2.</summary>
    private static void WriteThousandths(int thousandths, IBufferWriter<byte> output)
    {
        if (thousandths < 0) output.Write("-"u8);
        var (whole, rest) = Math.DivRem(Math.Abs(thousandths), 1000);
        WriteInteger(whole, output);
        if (rest == 0) return;
        ReadOnlySpan<byte> digits = [(byte)'.', (byte)('0' + (rest / 100)), (byte)('0' + (rest / 10 % 10)), (byte)('0' + (rest % 10))];
        output.Write(digits[..(rest % 100 == 0 ? 2 : rest % 10 == 0 ? 3 : 4)]);
    }
}
