using System.Buffers;
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
        var json = new JsonBytes(output);
        var refs = index.Refs.Select(JsonText.Of).ToArray();
        var names = string.Join(',', index.Schema.Fields.Select(field => $"\"{field.Name}\""));
        json.Write(Encoding.UTF8.GetBytes($$"""{"version":"{{Version}}","fields":[{{names}}],"fieldVectors":["""));
        WriteVectors(index, refs, json);
        json.Write("],\"invertedIndex\":["u8);
        WriteTerms(index, refs, json);
        json.Write("],\"pipeline\":[\"stemmer\"]}"u8);
        json.Flush();
    }

    private static void WriteVectors(LunrIndex index, byte[][] refs, JsonBytes json)
    {
        var heads = index.Schema.Fields.Select(field => Encoding.UTF8.GetBytes($"[\"{field.Name}/")).ToArray();
        var vectors = new FieldVectors(index);
        var isFirst = true;
        foreach (var document in index.Added)
        {
            for (var field = 0; field < heads.Length; field++)
            {
                if (!isFirst) json.Write(","u8);
                isFirst = false;
                json.Write(heads[field]);
                json.Write(refs[document].AsSpan(1));
                json.Write(",["u8);
                var terms = vectors.Terms(document, field);
                var thousandths = vectors.Thousandths(document, field);
                for (var place = 0; place < terms.Length; place++)
                {
                    if (place > 0) json.Write(","u8);
                    json.WriteInteger(terms[place]);
                    json.Write(","u8);
                    json.WriteThousandths(thousandths[place]);
                }

                json.Write("]]"u8);
            }
        }
    }

    private static void WriteTerms(LunrIndex index, byte[][] refs, JsonBytes json)
    {
        var heads = index.Schema.Fields.Select(field => Encoding.UTF8.GetBytes($",\"{field.Name}\":{{")).ToArray();
        for (var rank = 0; rank < index.Terms.Length; rank++)
        {
            var term = index.Terms[rank];
            json.Write(rank == 0 ? "["u8 : ",["u8);
            json.Write(JsonText.Of(term.Text));
            json.Write(",{\"_index\":"u8);
            json.WriteInteger(term.Index);
            for (var field = 0; field < heads.Length; field++)
            {
                json.Write(heads[field]);
                var documents = term.In(field).Documents;
                for (var place = 0; place < documents.Length; place++)
                {
                    if (place > 0) json.Write(","u8);
                    json.Write(refs[documents[place]]);
                    json.Write(":{}"u8);
                }

                json.Write("}"u8);
            }

            json.Write("}]"u8);
        }
    }
}
