using System.Runtime.InteropServices;

namespace Casebook.Search;

/// <summary>Every document as the numbers of its terms, and the terms numbered as they first appear, document by document as added, field by field.</summary>
internal sealed class DocumentTerms
{
    private readonly int _fields;
    private readonly int[] _starts;
    private readonly DocumentRun[] _runs;
    private readonly List<string> _terms = [];

    /// <param name="workers">How many runs of documents are read at once. The result does not depend on it.</param>
    public DocumentTerms(IReadOnlyList<IndexedDocument> documents, int fields, int workers)
    {
        _fields = fields;
        _starts = Starts(documents, workers);
        _runs = new DocumentRun[_starts.Length - 1];
        Parallel.For(0, _runs.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, number =>
        {
            var run = new DocumentRun();
            for (var document = _starts[number]; document < _starts[number + 1]; document++) run.Add(documents[document]);
            _runs[number] = run;
        });
        Surfaces = Merge();
    }

    /// <summary>The terms by number.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>For each term the word it stands for most often, of equally frequent ones the first in ordinal order.</summary>
    public string[] Surfaces { get; }

    /// <summary>The terms of a field, token for token, stop words as <see cref="DocumentRun.Left"/>.</summary>
    /// <param name="document">Its place among the documents as they were added.</param>
    public ReadOnlySpan<int> Field(int document, int field)
    {
        var run = Array.BinarySearch(_starts, document);
        if (run < 0) run = ~run - 1;
        while (_starts[run + 1] == document) run++;
        return _runs[run].Field(((document - _starts[run]) * _fields) + field);
    }

    /// <summary>Where each run begins, and the number of documents: runs of about the same length of text.</summary>
    private static int[] Starts(IReadOnlyList<IndexedDocument> documents, int workers)
    {
        var lengths = documents.Select(document => document.Texts.Sum(text => (long)text.Length)).ToArray();
        var whole = lengths.Sum();
        var starts = new List<int> { 0 };
        var sum = 0L;
        for (var document = 0; document < documents.Count; document++)
        {
            if (sum * workers >= whole * starts.Count && document > starts[^1]) starts.Add(document);
            sum += lengths[document];
        }

        starts.Add(documents.Count);
        return [.. starts];
    }

    /// <summary>Gives the terms of all runs one numbering, and finds their surfaces.</summary>
    private string[] Merge()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new Dictionary<string, (int Term, int Count)>(StringComparer.Ordinal);
        foreach (var run in _runs)
        {
            var renumbered = new int[run.Terms.Count];
            for (var term = 0; term < renumbered.Length; term++)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, run.Terms[term], out var known);
                if (!known)
                {
                    number = _terms.Count;
                    _terms.Add(run.Terms[term]);
                }

                renumbered[term] = number;
            }

            run.Renumber(renumbered);
            foreach (var (word, term, count) in run.Words)
            {
                if (term == DocumentRun.Left) continue;
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _);
                entry = (renumbered[term], entry.Count + count);
            }
        }

        return MostFrequent(counts);
    }

    private string[] MostFrequent(Dictionary<string, (int Term, int Count)> counts)
    {
        var best = new (string? Word, int Count)[_terms.Count];
        foreach (var (word, (term, count)) in counts)
        {
            ref var current = ref best[term];
            if (current.Word is null || count > current.Count || (count == current.Count && string.CompareOrdinal(word, current.Word) < 0)) current = (word, count);
        }

        return [.. best.Select(entry => entry.Word!)];
    }
}
