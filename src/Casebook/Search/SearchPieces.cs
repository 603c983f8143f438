using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Output;

namespace Casebook.Search;

/// <summary>Plans the files from which the browser answers a search: a manifest of fixed name, and pieces in a folder named after what they hold.</summary>
public static class SearchPieces
{
    /// <summary>The layout of the pieces that the scripts know; another number for any change of what a piece holds, since their addresses hang on it.</summary>
    internal const int Version = 2;

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The manifest and all pieces; their bytes are made when they are written.</summary>
    /// <param name="path">The path in the site of a file by its path in the search index.</param>
    /// <exception cref="ArgumentException">Cards, texts or neighbours are there for some of the documents only.</exception>
    public static ImmutableArray<OutputFile> Plan(SearchCollection collection, Func<string, string> path)
    {
        Check(collection);
        var (terms, documents, fingerprint) = (default(TermPieces)!, default(DocumentPieces)!, new SearchFingerprint(collection));
        Parallel.Invoke(() => terms = new TermPieces(collection.Index, collection.Written), () => documents = new DocumentPieces(collection), fingerprint.AddIndex, fingerprint.AddDocuments);
        var manifest = new SearchManifest(collection, terms, documents);
        var hash = fingerprint.With(manifest);
        return
        [
            new OutputFile(path("manifest.json"), output => Write(json => manifest.Write(json, hash), output)),
            .. terms.Pieces.Concat(documents.Pieces).Select(piece => new OutputFile(path($"{hash}/{piece.Name}.json"), output => Write(piece.Write, output))),
        ];
    }

    internal static void Write(Action<Utf8JsonWriter> write, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Layout);
        write(json);
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
