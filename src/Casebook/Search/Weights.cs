namespace Casebook.Search;

/// <summary>The weight of a term in a document's field as lunr.js computes it: BM25, times the field's boost, rounded to thousandths.</summary>
internal sealed class Weights
{
    private readonly SearchSchema _schema;
    private readonly int[] _lengths;
    private readonly double[] _averages;
    private readonly int _documents;

    /// <param name="order">For each document, by its number in the index, its place among the documents as they were added.</param>
    public Weights(SearchSchema schema, DocumentTerms terms, IReadOnlyList<int> order)
    {
        var fields = schema.Fields.Length;
        _schema = schema with { B = Math.Clamp(schema.B, 0, 1) };
        _documents = order.Count;
        _lengths = new int[order.Count * fields];
        var sums = new double[fields];
        for (var document = 0; document < order.Count; document++)
        {
            for (var field = 0; field < fields; field++)
            {
                var stream = terms.Field(order[document], field);
                var length = stream.Length - stream.Count(DocumentTerms.Left);
                _lengths[(document * fields) + field] = length;
                sums[field] += length;
            }
        }

        _averages = [.. sums.Select(sum => sum / order.Count)];
    }

    /// <summary>How much a term tells that occurs so often, a document counted once for each field.</summary>
    public double Rarity(int occurrences)
    {
        var odds = (_documents - occurrences + 0.5) / (occurrences + 0.5);
        return NaturalLogarithm.Of(1 + Math.Abs(odds));
    }

    /// <summary>The weight in thousandths.</summary>
    /// <param name="frequency">How often the term is in the field of the document.</param>
    public int Of(double rarity, int field, int document, int frequency)
    {
        var (k1, b) = (_schema.K1, _schema.B);
        var length = _lengths[(document * _schema.Fields.Length) + field];
        var weight = rarity * ((k1 + 1) * frequency) / ((k1 * (1 - b + (b * (length / _averages[field])))) + frequency);
        var boost = _schema.Fields[field].Boost;
        if (boost != 0) weight *= boost;
        return checked((int)Round(weight * 1000));
    }

    /// <summary>The nearest integer, halves up, as <c>Math.round</c> of JavaScript has it.</summary>
    private static double Round(double number)
    {
        var below = Math.Floor(number);
        return number - below >= 0.5 ? below + 1 : below;
    }
}
