namespace Casebook.Search;

/// <summary>Every document as the numbers of its terms, and the terms numbered as they first appear, document by document as added, field by field.</summary>
internal sealed class DocumentTerms
{
    /// <summary>The number of a stop word.</summary>
    public const int Left = -1;

    private readonly int _fields;
    private readonly int[] _starts;
    private readonly DocumentRun[] _runs;

    /// <param name="workers">How many runs of documents are read at once. The result does not depend on it.</param>
    public DocumentTerms(DocumentFeed documents, int fields, int workers)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = workers };
        var lengths = new long[documents.Refs.Length];
        for (var document = 0; document < lengths.Length; document++) lengths[document] = documents.LengthOf(document);
        _fields = fields;
        _starts = Starts(lengths, workers);
        _runs = new DocumentRun[_starts.Length - 1];
        Parallel.For(0, _runs.Length, parallel, number =>
        {
            var run = new DocumentRun(lengths[_starts[number].._starts[number + 1]].Sum());
            for (var document = _starts[number]; document < _starts[number + 1]; document++) run.Add(documents.TextsOf(document));
            _runs[number] = run;
        });

        var vocabulary = new TermNumbers(_runs, parallel);
        (Terms, Surfaces) = (vocabulary.Terms, vocabulary.Surfaces);
        Parallel.For(0, _runs.Length, parallel, number => _runs[number].Renumber(vocabulary.OfRun(number)));
    }

    /// <summary>The terms by number.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>For each term the word it stands for most often, of equally frequent ones the first in ordinal order.</summary>
    public IReadOnlyList<string> Surfaces { get; }

    /// <summary>The terms of a field, token for token, stop words as <see cref="Left"/>.</summary>
    /// <param name="document">Its place among the documents as they were added.</param>
    public ReadOnlySpan<int> Field(int document, int field)
    {
        var run = Array.BinarySearch(_starts, document);
        if (run < 0) run = ~run - 1;
        return _runs[run].Field(((document - _starts[run]) * _fields) + field);
    }

    /// <summary>Where each run begins, and the number of documents: runs of about the same length of text, none of them empty.</summary>
    private static int[] Starts(long[] lengths, int workers)
    {
        var (whole, sum) = (lengths.Sum(), 0L);
        var starts = new List<int>();
        for (var document = 0; document < lengths.Length; document++)
        {
            if (sum * workers >= whole * starts.Count && starts.Count < workers) starts.Add(document);
            sum += lengths[document];
        }

        return [.. starts, lengths.Length];
    }
}
