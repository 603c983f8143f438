using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>The index that lunr.js 2.3.9 would build, with what lunr.js forgets: where a word stood and how it was written.</summary>
public sealed class LunrIndex
{
    internal LunrIndex(SearchSchema schema, ImmutableArray<string> refs, ImmutableArray<int> added, ImmutableArray<LunrTerm> terms)
    {
        Schema = schema;
        Refs = refs;
        Added = added;
        Terms = terms;
    }

    public SearchSchema Schema { get; }

    /// <summary>The documents by number, in the order in which JavaScript lists the keys of an object: integers ascending, then the others as they were added.</summary>
    public ImmutableArray<string> Refs { get; }

    /// <summary>The numbers of the documents in the order in which they were added.</summary>
    public ImmutableArray<int> Added { get; }

    /// <summary>Every term in ordinal (UTF-16) order.</summary>
    public ImmutableArray<LunrTerm> Terms { get; }
}

/// <summary>A stem of the index and where it occurs.</summary>
public sealed class LunrTerm
{
    private readonly PostingTable _table;

    internal LunrTerm(PostingTable table, string text, int index, string surface)
    {
        _table = table;
        Text = text;
        Index = index;
        Surface = surface;
    }

    /// <summary>The stem. It is empty when a token was nothing but signs, which lunr.js indexes too.</summary>
    public string Text { get; }

    /// <summary>lunr.js's <c>_index</c>: terms numbered as they first appear, document by document as added, field by field.</summary>
    public int Index { get; }

    /// <summary>The lower-case word it stands for most often; of equally frequent ones the first in ordinal order.</summary>
    public string Surface { get; }

    /// <summary>The documents that have the term in a field of the schema, by the field's place there.</summary>
    public LunrPostings In(int field) => _table.At(Index, field);
}

/// <summary>The documents that have one term in one field.</summary>
public readonly ref struct LunrPostings
{
    private readonly ReadOnlySpan<int> _starts;
    private readonly int[] _positions;

    internal LunrPostings(ReadOnlySpan<int> documents, ReadOnlySpan<int> thousandths, ReadOnlySpan<int> starts, int[] positions)
    {
        Documents = documents;
        Thousandths = thousandths;
        _starts = starts;
        _positions = positions;
    }

    public int Count => Documents.Length;

    /// <summary>The numbers of the documents, ascending.</summary>
    public ReadOnlySpan<int> Documents { get; }

    /// <summary>For each document the term's weight in its field vector, times 1000.</summary>
    public ReadOnlySpan<int> Thousandths { get; }

    /// <summary>Where the term stands in the field of the document at a place of <see cref="Documents"/>: numbers of tokens, stop words counted.</summary>
    public ReadOnlySpan<int> Positions(int place) => _positions.AsSpan(_starts[place], _starts[place + 1] - _starts[place]);

    /// <summary>The places in all of the documents, one after the other.</summary>
    public ReadOnlySpan<int> AllPositions => Count == 0 ? [] : _positions.AsSpan(_starts[0], _starts[Count] - _starts[0]);
}
