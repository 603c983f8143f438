using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>Finds each document's nearest neighbours: those that share its strongest terms. A search lets a document be supported by them.</summary>
public static class NearDocuments
{
    /// <summary>How many neighbours a document has at most.</summary>
    public const int Most = 8;

    // What a document is about shows in a few terms; a term that is strong in very many documents would cost time and tell nothing.
    private const int StrongestTerms = 40;
    private const int MostSharing = 400;

    /// <summary>For each document of the index its neighbours, the nearest first, of equally near ones the one with the lower number.</summary>
    /// <param name="workers">How many shares of the work are done at once. The result does not depend on it.</param>
    public static ImmutableArray<ImmutableArray<NearDocument>> Of(LunrIndex index, int workers)
    {
        var count = index.Refs.Length;
        var profiles = new StrongTerm[count][];
        InShares(count, workers, (first, end) => Profile(index, profiles, first, end));
        var sharing = Sharing(index.Terms.Length, profiles);
        var near = new ImmutableArray<NearDocument>[count];
        InShares(count, workers, (first, end) =>
        {
            var overlap = new Overlap(count);
            for (var document = first; document < end; document++) near[document] = overlap.Nearest(document, profiles[document], sharing);
        });
        return [.. near];
    }

    private static void InShares(int count, int workers, Action<int, int> work) =>
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, share =>
            work((int)((long)count * share / workers), (int)((long)count * (share + 1) / workers)));

    /// <summary>Finds the strongest terms of the documents from the first to before the end, their weights scaled to a vector of length one.</summary>
    private static void Profile(LunrIndex index, StrongTerm[][] profiles, int first, int end)
    {
        var weights = new int[end - first];
        var touched = new List<int>();
        var strongest = new PriorityQueue<int, StrongTerm>[end - first];
        for (var document = 0; document < strongest.Length; document++) strongest[document] = new(StrongestTerms + 1, StrongTerm.WeakestFirst);
        for (var term = 0; term < index.Terms.Length; term++)
        {
            for (var field = 0; field < index.Schema.Fields.Length; field++)
            {
                var postings = index.Terms[term].In(field);
                var place = postings.Documents.BinarySearch(first);
                for (place = place < 0 ? ~place : place; place < postings.Count && postings.Documents[place] < end; place++)
                {
                    var document = postings.Documents[place] - first;
                    if (weights[document] == 0) touched.Add(document);
                    weights[document] += postings.Thousandths[place];
                }
            }

            foreach (var document in touched)
            {
                var candidate = new StrongTerm(term, weights[document]);
                if (strongest[document].Count < StrongestTerms) strongest[document].Enqueue(term, candidate);
                else strongest[document].EnqueueDequeue(term, candidate);
                weights[document] = 0;
            }

            touched.Clear();
        }

        for (var document = first; document < end; document++) profiles[document] = Scaled(strongest[document - first]);
    }

    private static StrongTerm[] Scaled(PriorityQueue<int, StrongTerm> strongest)
    {
        var terms = strongest.UnorderedItems.Select(item => item.Priority).OrderBy(term => term.Term).ToArray();
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        return [.. terms.Select(term => term with { Weight = length > 0 ? term.Weight / length : 0 })];
    }

    /// <summary>For each term the documents in which it is strong; nothing when they are too many.</summary>
    private static List<(int Document, double Weight)>?[] Sharing(int terms, StrongTerm[][] profiles)
    {
        var counts = new int[terms];
        foreach (var profile in profiles) foreach (var (term, _) in profile) counts[term]++;
        var sharing = new List<(int, double)>?[terms];
        for (var document = 0; document < profiles.Length; document++)
            foreach (var (term, weight) in profiles[document])
                if (counts[term] is > 1 and <= MostSharing) (sharing[term] ??= new(counts[term])).Add((document, weight));
        return sharing;
    }

    private readonly record struct StrongTerm(int Term, double Weight)
    {
        public static readonly Comparer<StrongTerm> WeakestFirst = Comparer<StrongTerm>.Create((a, b) => a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : b.Term.CompareTo(a.Term));
    }

    /// <summary>Adds up what the documents share with one of them, one after another.</summary>
    private sealed class Overlap(int count)
    {
        private readonly double[] _shared = new double[count];
        private readonly List<int> _touched = [];

        public ImmutableArray<NearDocument> Nearest(int document, StrongTerm[] profile, List<(int Document, double Weight)>?[] sharing)
        {
            foreach (var (term, weight) in profile)
            {
                if (sharing[term] is not { } others) continue;
                foreach (var (other, itsWeight) in others)
                {
                    if (_shared[other] == 0) _touched.Add(other);
                    _shared[other] += weight * itsWeight;
                }
            }

            var best = new List<(double Shared, int Document)>(Most + 1);
            foreach (var other in _touched)
            {
                var shared = _shared[other];
                _shared[other] = 0;
                if (other == document || (best.Count == Most && Before(best[^1], (shared, other)))) continue;
                var place = best.FindIndex(kept => Before((shared, other), kept));
                best.Insert(place < 0 ? best.Count : place, (shared, other));
                if (best.Count > Most) best.RemoveAt(Most);
            }

            _touched.Clear();
            return [.. best.Select(kept => new NearDocument(kept.Document, (int)Math.Round(Math.Min(1, kept.Shared) * 100)))];
        }

        private static bool Before((double Shared, int Document) a, (double Shared, int Document) b) =>
            a.Shared != b.Shared ? a.Shared > b.Shared : a.Document < b.Document;
    }
}
