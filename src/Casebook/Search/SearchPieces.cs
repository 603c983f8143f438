using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Output;

namespace Casebook.Search;

/// <summary>Plans the files from which the browser answers a search: a manifest of fixed name, and pieces in a folder named after what they hold.</summary>
public static class SearchPieces
{
    /// <summary>The layout of the pieces that the scripts know.</summary>
    internal const int Version = 1;

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The manifest and all pieces; their bytes are made when they are written.</summary>
    /// <param name="path">The path in the site of a file by its path in the search index.</param>
    /// <param name="workers">How many pieces are weighed at once. The files do not depend on it.</param>
    /// <exception cref="ArgumentException">Cards, texts or neighbours are there for some of the documents only.</exception>
    public static ImmutableArray<OutputFile> Plan(SearchCollection collection, Func<string, string> path, int workers)
    {
        Check(collection);
        var terms = new TermPieces(collection.Index);
        var documents = new DocumentPieces(collection);
        ImmutableArray<SearchPiece> pieces = [.. terms.Pieces, .. documents.Pieces];
        var (hash, bytes) = Weigh(pieces, workers);
        var manifest = new SearchManifest(collection, hash, terms, documents, bytes);
        return
        [
            new OutputFile(path("manifest.json"), output => Write(manifest.Write, output)),
            .. pieces.Select(piece => new OutputFile(path($"{hash}/{piece.Name}.json"), output => Write(piece.Write, output))),
        ];
    }

    private static void Write(Action<Utf8JsonWriter> write, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Layout);
        write(json);
    }

    /// <summary>Makes every piece once and lets it go, for the name of the folder and the size of all.</summary>
    private static (string Hash, long Bytes) Weigh(ImmutableArray<SearchPiece> pieces, int workers)
    {
        var digests = new byte[pieces.Length][];
        var lengths = new long[pieces.Length];
        Parallel.For(0, pieces.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, () => new ArrayBufferWriter<byte>(), (number, _, buffer) =>
        {
            buffer.ResetWrittenCount();
            Write(pieces[number].Write, buffer);
            digests[number] = SHA256.HashData(buffer.WrittenSpan);
            lengths[number] = buffer.WrittenCount;
            return buffer;
        }, _ => { });

        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        whole.AppendData([Version]);
        for (var number = 0; number < pieces.Length; number++)
        {
            whole.AppendData(Encoding.UTF8.GetBytes(pieces[number].Name));
            whole.AppendData(digests[number]);
        }

        return (Convert.ToHexStringLower(whole.GetHashAndReset().AsSpan(0, 6)), lengths.Sum());
    }

    private static void Check(SearchCollection collection)
    {
        var documents = collection.Index.Refs.Length;
        foreach (var count in (ReadOnlySpan<int>)[collection.Cards.Length, collection.Texts.Length, collection.Near.Length])
            if (count != 0 && count != documents) throw new ArgumentException($"There are {count} entries for {documents} documents.", nameof(collection));
    }
}

/// <summary>A piece by its path in the index, without <c>.json</c>.</summary>
internal sealed record SearchPiece(string Name, Action<Utf8JsonWriter> Write);
