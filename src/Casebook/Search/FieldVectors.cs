namespace Casebook.Search;

/// <summary>The postings of an index turned round: for each field of a document its terms and their weights, as lunr.js keeps them.</summary>
internal sealed class FieldVectors
{
    private readonly int _fields;
    private readonly int[] _starts;
    private readonly int[] _terms;
    private readonly int[] _thousandths;

    public FieldVectors(LunrIndex index)
    {
        _fields = index.Schema.Fields.Length;
        _starts = new int[(index.Refs.Length * _fields) + 1];
        var byIndex = new LunrTerm[index.Terms.Length];
        foreach (var term in index.Terms)
        {
            byIndex[term.Index] = term;
            for (var field = 0; field < _fields; field++)
                foreach (var document in term.In(field).Documents) _starts[(document * _fields) + field + 1]++;
        }

        for (var vector = 1; vector < _starts.Length; vector++) _starts[vector] += _starts[vector - 1];
        _terms = new int[_starts[^1]];
        _thousandths = new int[_starts[^1]];
        var next = _starts[..^1];
        foreach (var term in byIndex)
        {
            for (var field = 0; field < _fields; field++)
            {
                var postings = term.In(field);
                for (var place = 0; place < postings.Count; place++)
                {
                    var at = next[(postings.Documents[place] * _fields) + field]++;
                    (_terms[at], _thousandths[at]) = (term.Index, postings.Thousandths[place]);
                }
            }
        }
    }

    /// <summary>The indexes of a field's terms, ascending.</summary>
    public ReadOnlySpan<int> Terms(int document, int field) => Part(_terms, document, field);

    /// <summary>The weight of each of a field's terms, times 1000.</summary>
    public ReadOnlySpan<int> Thousandths(int document, int field) => Part(_thousandths, document, field);

    private ReadOnlySpan<int> Part(int[] whole, int document, int field)
    {
        var vector = (document * _fields) + field;
        return whole.AsSpan(_starts[vector].._starts[vector + 1]);
    }
}
