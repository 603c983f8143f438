using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Casebook.Search;

/// <summary>The pieces that are cut by terms: postings with their weights, positions for phrases, and the dictionary.</summary>
internal sealed class TermPieces
{
    private const int TermsLimit = 16_000;
    private const int WordsLimit = 16_000;

    private readonly LunrIndex _index;
    private readonly FrozenDictionary<string, string> _written;
    private readonly int _fields;

    public TermPieces(LunrIndex index, FrozenDictionary<string, string> written)
    {
        (_index, _written, _fields) = (index, written, index.Schema.Fields.Length);
        var (terms, postings) = PieceCuts.BySize(index.Terms.Length, SizeOfPostings, TermsLimit);
        var (words, dictionary) = PieceCuts.BySize(index.Terms.Length, SizeOfWord, WordsLimit);
        Size = postings + dictionary + SizeOfPositions();
        (TermsBegin, WordsBegin) = (BeginningsOf(terms), BeginningsOf(words));
        Pieces = [.. PiecesOf("terms", terms, WritePostings), .. PiecesOf("positions", terms, WritePositions), .. PiecesOf("words", words, WriteWords)];
    }

    /// <summary>For each piece of postings, and of positions, the shortest text that comes after the piece before and not after its own first term.</summary>
    public ImmutableArray<string> TermsBegin { get; }

    /// <summary>The same for the pieces of the dictionary.</summary>
    public ImmutableArray<string> WordsBegin { get; }

    public ImmutableArray<SearchPiece> Pieces { get; }

    /// <summary>The bytes of all pieces, about.</summary>
    public long Size { get; }

    private ImmutableArray<string> BeginningsOf(ImmutableArray<int> starts) => [.. starts.Select(start => start == 0 ? "" : PieceCuts.Between(_index.Terms[start - 1].Text, _index.Terms[start].Text))];

    private IEnumerable<SearchPiece> PiecesOf(string folder, ImmutableArray<int> starts, Action<Utf8JsonWriter, Range> write) =>
        starts.Select((start, number) => new SearchPiece($"{folder}/{number}", json =>
        {
            json.WriteStartArray();
            write(json, start..(number + 1 < starts.Length ? starts[number + 1] : _index.Terms.Length));
            json.WriteEndArray();
        }));

    private void WritePostings(Utf8JsonWriter json, Range terms)
    {
        var lists = new NumberLists();
        foreach (var term in _index.Terms.AsSpan(terms))
        {
            json.WriteStartArray();
            WriteText(json, term.Text);
            json.WriteNumberValue(term.Index);
            for (var field = 0; field < _fields; field++)
            {
                var postings = term.In(field);
                if (StandsEmpty(json, postings)) continue;
                lists.Open();
                lists.AddSteps(postings.Documents);
                lists.AddList(postings.Thousandths);
                lists.Close();
                lists.WriteTo(json);
            }

            json.WriteEndArray();
        }
    }

    private void WritePositions(Utf8JsonWriter json, Range terms)
    {
        var lists = new NumberLists();
        foreach (var term in _index.Terms.AsSpan(terms))
        {
            json.WriteStartArray();
            WriteText(json, term.Text);
            for (var field = 0; field < _fields; field++)
            {
                var postings = term.In(field);
                if (StandsEmpty(json, postings)) continue;
                lists.Open();
                for (var place = 0; place < postings.Count; place++) lists.AddSteps(postings.Positions(place));
                lists.Close();
                lists.WriteTo(json);
            }

            json.WriteEndArray();
        }
    }

    private void WriteWords(Utf8JsonWriter json, Range terms)
    {
        var seen = new bool[_index.Refs.Length];
        foreach (var term in _index.Terms.AsSpan(terms))
        {
            json.WriteStartArray();
            WriteText(json, term.Text);
            if (term.Surface == term.Text) json.WriteNumberValue(0);
            else WriteText(json, term.Surface);
            json.WriteNumberValue(CountDocuments(term, seen));
            if (_written.TryGetValue(term.Surface, out var written)) WriteText(json, written);
            json.WriteEndArray();
        }
    }

    /// <summary>How many documents have a term in any field.</summary>
    /// <param name="seen">All false, before and after.</param>
    private int CountDocuments(LunrTerm term, Span<bool> seen)
    {
        var count = 0;
        for (var field = 0; field < _fields; field++)
        {
            foreach (var document in term.In(field).Documents)
            {
                if (!seen[document]) count++;
                seen[document] = true;
            }
        }

        for (var field = 0; field < _fields; field++)
            foreach (var document in term.In(field).Documents) seen[document] = false;
        return count;
    }

    private static bool StandsEmpty(Utf8JsonWriter json, LunrPostings postings)
    {
        if (postings.Count == 0) json.WriteNumberValue(0);
        return postings.Count == 0;
    }

    /// <summary>Writes a text unit by unit: a stem may hold half a surrogate pair, which a JSON writer would replace.</summary>
    internal static void WriteText(Utf8JsonWriter json, string text) => json.WriteRawValue(JsonText.Of(text), skipInputValidation: true);

    private long SizeOfPostings(int place)
    {
        var term = _index.Terms[place];
        var size = 6L + Encoding.UTF8.GetByteCount(term.Text) + PieceCuts.Digits(term.Index);
        for (var field = 0; field < _fields; field++)
        {
            var postings = term.In(field);
            size += postings.Count == 0 ? 2 : 6 + (2 * postings.Count);
            var last = 0;
            for (var posting = 0; posting < postings.Count; posting++)
            {
                size += PieceCuts.Digits(postings.Documents[posting] - last) + PieceCuts.Digits(postings.Thousandths[posting]);
                last = postings.Documents[posting];
            }
        }

        return size;
    }

    private long SizeOfWord(int place)
    {
        const int SignsAndCount = 11;
        var term = _index.Terms[place];
        return SignsAndCount + Encoding.UTF8.GetByteCount(term.Text) + (term.Surface == term.Text ? 0 : Encoding.UTF8.GetByteCount(term.Surface));
    }

    /// <summary>A list for each posting, of places that are mostly one or two digits apart.</summary>
    private long SizeOfPositions()
    {
        const int SignsAroundList = 3, Place = 3;
        var size = 0L;
        foreach (var term in _index.Terms)
        {
            size += 2 + term.Text.Length + (2 * _fields);
            for (var field = 0; field < _fields; field++) size += (SignsAroundList * term.In(field).Count) + (Place * term.In(field).AllPositions.Length);
        }

        return size;
    }
}
