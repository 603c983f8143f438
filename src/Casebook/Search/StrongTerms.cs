namespace Casebook.Search;

/// <summary>The strongest terms of each document, their weights scaled to a vector of length one.</summary>
internal sealed class StrongTerms
{
    // What a document is about shows in a few terms.
    public const int Most = 40;

    private readonly int[] _counts;
    private readonly int[] _terms;
    private readonly float[] _weights;

    /// <param name="workers">How many shares of the documents are read at once. The result does not depend on it.</param>
    public StrongTerms(LunrIndex index, int workers)
    {
        var count = index.Refs.Length;
        _counts = new int[count];
        _terms = new int[count * Most];
        _weights = new float[count * Most];
        InShares(count, workers, (first, end) => new Share(this, index, first, end).Read());
    }

    /// <summary>The numbers of a document's strongest terms, ascending.</summary>
    public ReadOnlySpan<int> Of(int document) => _terms.AsSpan(document * Most, _counts[document]);

    /// <summary>The weights of the terms that <see cref="Of"/> gives.</summary>
    public ReadOnlySpan<float> Weights(int document) => _weights.AsSpan(document * Most, _counts[document]);

    public static void InShares(int count, int workers, Action<int, int> work) =>
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, share =>
            work((int)((long)count * share / workers), (int)((long)count * (share + 1) / workers)));

    /// <summary>Goes through all terms for the documents from the first to before the end.</summary>
    private readonly struct Share(StrongTerms whole, LunrIndex index, int first, int end)
    {
        private readonly int[] _sums = new int[end - first];
        private readonly int[] _weakest = new int[end - first];
        private readonly List<int> _touched = [];

        public void Read()
        {
            for (var term = 0; term < index.Terms.Length; term++)
            {
                for (var field = 0; field < index.Schema.Fields.Length; field++) Add(index.Terms[term].In(field));
                foreach (var document in _touched)
                {
                    Offer(document, term, _sums[document]);
                    _sums[document] = 0;
                }

                _touched.Clear();
            }

            for (var document = first; document < end; document++) Finish(document);
        }

        private void Add(LunrPostings postings)
        {
            var documents = postings.Documents;
            var place = documents.BinarySearch(first);
            for (place = place < 0 ? ~place : place; place < documents.Length && documents[place] < end; place++)
            {
                ref var sum = ref _sums[documents[place] - first];
                if (sum == 0) _touched.Add(documents[place] - first);
                sum += postings.Thousandths[place];
            }
        }

        /// <summary>Keeps a term when it is among the strongest so far; of equally strong ones the first stays.</summary>
        private void Offer(int document, int term, int weight)
        {
            ref var count = ref whole._counts[first + document];
            if (weight <= 0 || (count == Most && weight <= _weakest[document])) return;
            var weights = whole._weights.AsSpan((first + document) * Most, Most);
            var terms = whole._terms.AsSpan((first + document) * Most, Most);
            if (count == Most)
            {
                // The last of the weakest goes; the others move up, so that the terms stay in order.
                var gone = weights.LastIndexOf(_weakest[document]);
                weights[(gone + 1)..].CopyTo(weights[gone..]);
                terms[(gone + 1)..].CopyTo(terms[gone..]);
                count--;
            }

            weights[count] = weight;
            terms[count++] = term;
            if (count < Most) return;
            var least = weights[0];
            foreach (var one in weights) least = Math.Min(least, one);
            _weakest[document] = (int)least;
        }

        private void Finish(int document)
        {
            var weights = whole._weights.AsSpan(document * Most, whole._counts[document]);
            var squares = 0.0;
            foreach (var weight in weights) squares += (double)weight * weight;
            var length = (float)Math.Sqrt(squares);
            foreach (ref var weight in weights) weight /= length;
        }
    }
}
