using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Casebook.Search;

/// <summary>Names the folder of the pieces after all that they are made from, so that a piece never changes under its address. To make every piece for that would cost as much as to write them.</summary>
internal sealed class SearchFingerprint(SearchCollection collection)
{
    private const int Bytes = 6;

    private byte[] _index = [];
    private byte[] _documents = [];

    /// <summary>Twelve hexadecimal digits of the SHA-256 of the collection, as it was added, and of how it is cut.</summary>
    public string With(SearchManifest manifest)
    {
        var cuts = new ArrayBufferWriter<byte>();
        SearchPieces.Write(json => manifest.Write(json, ""), cuts);
        return Convert.ToHexStringLower(SHA256.HashData([.. _index, .. _documents, .. cuts.WrittenSpan]).AsSpan(0, Bytes));
    }

    /// <summary>Takes in the terms and their postings.</summary>
    public void AddIndex()
    {
        using var digest = new Digest();
        foreach (var name in collection.Index.Refs) digest.Add(name);
        digest.Add(collection.Index.Added.AsSpan());
        foreach (var term in collection.Index.Terms)
        {
            digest.Add(term.Text);
            digest.Add(term.Surface);
            digest.Add(collection.Written.GetValueOrDefault(term.Surface, ""));
            digest.Add<int>([term.Index]);
            for (var field = 0; field < collection.Index.Schema.Fields.Length; field++)
            {
                var postings = term.In(field);
                digest.Add(postings.Documents);
                digest.Add(postings.Thousandths);
                for (var place = 0; place < postings.Count; place++) digest.Add(postings.Positions(place));
            }
        }

        _index = digest.Finish();
    }

    /// <summary>Takes in what is shown of the documents, their neighbours and the facets.</summary>
    public void AddDocuments()
    {
        using var digest = new Digest();
        foreach (var card in collection.Cards)
            foreach (var text in (ReadOnlySpan<string>)[card.Ref, card.Title, card.Path, card.Kind, card.Line]) digest.Add(text);
        foreach (var text in collection.Texts) digest.Add(text.Span);
        foreach (var near in collection.Near) digest.Add(near.AsSpan());
        foreach (var facet in collection.Facets)
        {
            digest.Add(facet.Name);
            digest.Add(facet.Label);
            foreach (var choice in facet.Choices)
            {
                digest.Add(choice.Value);
                digest.Add(choice.Label);
                digest.Add<int>([choice.Depth]);
                digest.Add(choice.Documents.AsSpan());
            }
        }

        _documents = digest.Finish();
    }

    /// <summary>A hash of many short lists, handed on in large parts.</summary>
    private sealed class Digest : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly byte[] _part = new byte[64 * 1024];
        private int _length;

        public void Add(string text) => Add(text.AsSpan());

        /// <summary>Adds a list with its length, so that two lists never read as one.</summary>
        public void Add<T>(ReadOnlySpan<T> list) where T : unmanaged
        {
            ReadOnlySpan<int> length = [list.Length];
            AddBytes(MemoryMarshal.AsBytes(length));
            AddBytes(MemoryMarshal.AsBytes(list));
        }

        public byte[] Finish()
        {
            Flush();
            return _hash.GetHashAndReset();
        }

        public void Dispose() => _hash.Dispose();

        private void AddBytes(ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length > _part.Length - _length) Flush();
            if (bytes.Length > _part.Length)
            {
                _hash.AppendData(bytes);
                return;
            }

            bytes.CopyTo(_part.AsSpan(_length));
            _length += bytes.Length;
        }

        private void Flush()
        {
            _hash.AppendData(_part.AsSpan(0, _length));
            _length = 0;
        }
    }
}
