using System.Collections.Immutable;
using System.Text.Json;

namespace Casebook.Search;

/// <summary>The pieces that are cut by terms: postings with their weights, positions for phrases, and the dictionary.</summary>
internal sealed class TermPieces
{
    private const int TermsLimit = 24_000;
    private const int WordsLimit = 24_000;

    private readonly LunrIndex _index;
    private readonly int _fields;

    public TermPieces(LunrIndex index)
    {
        (_index, _fields) = (index, index.Schema.Fields.Length);
        var terms = PieceCuts.BySize(index.Terms.Length, SizeOfPostings, TermsLimit);
        var words = PieceCuts.BySize(index.Terms.Length, SizeOfWord, WordsLimit);
        (TermsBegin, WordsBegin) = (FirstOf(terms), FirstOf(words));
        Pieces = [.. PiecesOf("terms", terms, WritePostings), .. PiecesOf("positions", terms, WritePositions), .. PiecesOf("words", words, WriteWords)];
    }

    /// <summary>The first term of each piece of postings, and of positions.</summary>
    public ImmutableArray<string> TermsBegin { get; }

    /// <summary>The first stem of each piece of the dictionary.</summary>
    public ImmutableArray<string> WordsBegin { get; }

    public ImmutableArray<SearchPiece> Pieces { get; }

    private ImmutableArray<string> FirstOf(ImmutableArray<int> starts) => [.. starts.Select(start => _index.Terms[start].Text)];

    private IEnumerable<SearchPiece> PiecesOf(string folder, ImmutableArray<int> starts, Action<Utf8JsonWriter, Range> write) =>
        starts.Select((start, number) => new SearchPiece($"{folder}/{number}", json =>
        {
            json.WriteStartArray();
            write(json, start..(number + 1 < starts.Length ? starts[number + 1] : _index.Terms.Length));
            json.WriteEndArray();
        }));

    private void WritePostings(Utf8JsonWriter json, Range terms)
    {
        foreach (var term in _index.Terms.AsSpan(terms))
        {
            json.WriteStartArray();
            json.WriteStringValue(term.Text);
            json.WriteNumberValue(term.Index);
            for (var field = 0; field < _fields; field++)
            {
                var postings = term.In(field);
                if (StandsEmpty(json, postings)) continue;
                json.WriteStartArray();
                WriteDeltas(json, postings.Documents);
                json.WriteStartArray();
                foreach (var weight in postings.Thousandths) json.WriteNumberValue(weight);
                json.WriteEndArray();
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    private void WritePositions(Utf8JsonWriter json, Range terms)
    {
        foreach (var term in _index.Terms.AsSpan(terms))
        {
            json.WriteStartArray();
            json.WriteStringValue(term.Text);
            for (var field = 0; field < _fields; field++)
            {
                var postings = term.In(field);
                if (StandsEmpty(json, postings)) continue;
                json.WriteStartArray();
                for (var place = 0; place < postings.Count; place++) WriteDeltas(json, postings.Positions(place));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    private void WriteWords(Utf8JsonWriter json, Range terms)
    {
        var seen = new HashSet<int>();
        foreach (var term in _index.Terms.AsSpan(terms))
        {
            seen.Clear();
            for (var field = 0; field < _fields; field++)
                foreach (var document in term.In(field).Documents) seen.Add(document);
            json.WriteStartArray();
            json.WriteStringValue(term.Text);
            if (term.Surface == term.Text) json.WriteNumberValue(0);
            else json.WriteStringValue(term.Surface);
            json.WriteNumberValue(seen.Count);
            json.WriteEndArray();
        }
    }

    private static bool StandsEmpty(Utf8JsonWriter json, LunrPostings postings)
    {
        if (postings.Count == 0) json.WriteNumberValue(0);
        return postings.Count == 0;
    }

    /// <summary>Writes ascending numbers as the first and what is added each time.</summary>
    internal static void WriteDeltas(Utf8JsonWriter json, ReadOnlySpan<int> ascending)
    {
        json.WriteStartArray();
        var last = 0;
        foreach (var number in ascending)
        {
            json.WriteNumberValue(number - last);
            last = number;
        }

        json.WriteEndArray();
    }

    private long SizeOfPostings(int place)
    {
        var term = _index.Terms[place];
        var size = 6L + term.Text.Length + PieceCuts.Digits(term.Index);
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
        const int SignsAndCount = 9;
        var term = _index.Terms[place];
        return SignsAndCount + term.Text.Length + (term.Surface == term.Text ? 0 : term.Surface.Length);
    }
}
