using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>Finds each document's nearest neighbours: those that share its strongest terms. A search lets a document be supported by them.</summary>
public static class NearDocuments
{
    /// <summary>How many neighbours a document has at most.</summary>
    public const int Most = 8;

    // A term that is strong in very many documents would cost time and tell little.
    private const int MostSharing = 400;

    /// <summary>For each document of the index its neighbours, the nearest first, of equally near ones the one with the lower number.</summary>
    /// <param name="workers">How many shares of the work are done at once. The result does not depend on it.</param>
    public static ImmutableArray<ImmutableArray<NearDocument>> Of(LunrIndex index, int workers)
    {
        var count = index.Refs.Length;
        var strong = new StrongTerms(index, workers);
        var sharing = new Sharing(index.Terms.Length, count, strong);
        var near = new ImmutableArray<NearDocument>[count];
        StrongTerms.InShares(count, workers, (first, end) =>
        {
            var overlap = new Overlap(count, strong, sharing);
            for (var document = first; document < end; document++) near[document] = overlap.Nearest(document);
        });
        return [.. near];
    }

    /// <summary>For each term the documents in which it is strong, with its weight in each.</summary>
    private sealed class Sharing
    {
        private readonly int[] _starts;
        private readonly int[] _documents;
        private readonly float[] _weights;

        public Sharing(int terms, int documents, StrongTerms strong)
        {
            _starts = new int[terms + 1];
            for (var document = 0; document < documents; document++) foreach (var term in strong.Of(document)) _starts[term + 1]++;
            for (var term = 0; term < terms; term++) _starts[term + 1] += _starts[term];
            _documents = new int[_starts[terms]];
            _weights = new float[_starts[terms]];
            var next = _starts.AsSpan(0, terms).ToArray();
            for (var document = 0; document < documents; document++)
            {
                var weights = strong.Weights(document);
                foreach (var term in strong.Of(document))
                {
                    _weights[next[term]] = weights[0];
                    weights = weights[1..];
                    _documents[next[term]++] = document;
                }
            }
        }

        public ReadOnlySpan<int> Documents(int term) => _documents.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

        public ReadOnlySpan<float> Weights(int term) => _weights.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);
    }

    /// <summary>Adds up what all documents share with one of them, one after another.</summary>
    private sealed class Overlap(int count, StrongTerms strong, Sharing sharing)
    {
        private readonly float[] _shared = new float[count];
        private readonly int[] _touched = new int[count];
        private readonly NearDocument[] _best = new NearDocument[Most];
        private readonly float[] _bestShared = new float[Most];

        public ImmutableArray<NearDocument> Nearest(int document)
        {
            var touched = Add(document);
            var kept = 0;
            foreach (var other in _touched.AsSpan(0, touched))
            {
                var shared = _shared[other];
                _shared[other] = 0;
                if (other != document && (kept < Most || !Before(kept - 1, shared, other))) Keep(ref kept, shared, other);
            }

            for (var place = 0; place < kept; place++) _best[place] = _best[place] with { Similarity = (int)Math.Round(Math.Min(1, _bestShared[place]) * 100) };
            return [.. _best.AsSpan(0, kept)];
        }

        private int Add(int document)
        {
            var touched = 0;
            var weights = strong.Weights(document);
            var terms = strong.Of(document);
            for (var place = 0; place < terms.Length; place++)
            {
                var others = sharing.Documents(terms[place]);
                if (others.Length is 1 or > MostSharing) continue;
                var theirs = sharing.Weights(terms[place]);
                for (var at = 0; at < others.Length; at++)
                {
                    ref var shared = ref _shared[others[at]];
                    if (shared == 0) _touched[touched++] = others[at];
                    shared += weights[place] * theirs[at];
                }
            }

            return touched;
        }

        private void Keep(ref int kept, float shared, int document)
        {
            var place = kept < Most ? kept++ : kept - 1;
            for (; place > 0 && !Before(place - 1, shared, document); place--) (_best[place], _bestShared[place]) = (_best[place - 1], _bestShared[place - 1]);
            (_best[place], _bestShared[place]) = (new NearDocument(document, 0), shared);
        }

        /// <summary>True when the neighbour at a place is nearer than a document.</summary>
        private bool Before(int place, float shared, int document) =>
            _bestShared[place] != shared ? _bestShared[place] > shared : _best[place].Document < document;
    }
}
