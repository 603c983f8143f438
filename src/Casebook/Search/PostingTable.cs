namespace Casebook.Search;

/// <summary>All postings of an index in a few flat arrays: slots (term index times fields, plus field) point at postings, postings at positions.</summary>
/// <param name="fields">How many fields the schema has.</param>
/// <param name="slotStarts">For each slot its first posting, and at the end the number of postings.</param>
/// <param name="positionStarts">For each posting its first position, and at the end the number of positions.</param>
internal sealed class PostingTable(int fields, int[] slotStarts, int[] documents, int[] positionStarts, int[] positions)
{
    private readonly int[] _thousandths = new int[documents.Length];

    public int Count => documents.Length;

    public LunrPostings At(int term, int field)
    {
        var slot = (term * fields) + field;
        var (start, end) = (slotStarts[slot], slotStarts[slot + 1]);
        return new LunrPostings(documents.AsSpan(start, end - start), _thousandths.AsSpan(start, end - start), positionStarts.AsSpan(start, end - start + 1), positions);
    }

    /// <summary>How many documents have a term, a document counted once for each field, as lunr.js counts them.</summary>
    public int Occurrences(int term) => slotStarts[(term + 1) * fields] - slotStarts[term * fields];

    /// <summary>Weighs every posting of a term.</summary>
    /// <param name="weigh">Takes field, document and how often the document has the term there; gives thousandths.</param>
    public void Weigh(int term, Func<int, int, int, int> weigh)
    {
        for (var field = 0; field < fields; field++)
        {
            var slot = (term * fields) + field;
            for (var posting = slotStarts[slot]; posting < slotStarts[slot + 1]; posting++)
                _thousandths[posting] = weigh(field, documents[posting], positionStarts[posting + 1] - positionStarts[posting]);
        }
    }
}
