using System.Runtime.InteropServices;

namespace Casebook.Search;

/// <summary>A run of neighbouring documents read into numbers: each token the number of its term within the run. A token that was met before costs one look-up.</summary>
internal sealed class DocumentRun
{
    /// <summary>The number of a stop word.</summary>
    public const int Left = -1;

    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly List<string> _termTexts = [];
    private readonly List<(string Word, int Term, int Count)> _words = [];
    private readonly List<int> _stream = [];
    private readonly List<int> _ends = [];

    /// <summary>The terms by number, as they first appear.</summary>
    public IReadOnlyList<string> Terms => _termTexts;

    /// <summary>Every way in which a term was written, and how often. A word that was met with different signs around it is there more than once.</summary>
    public IReadOnlyList<(string Word, int Term, int Count)> Words => _words;

    public void Add(IndexedDocument document)
    {
        var lookup = _tokens.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in document.Texts)
        {
            var rest = LowerCase.WithSigmas(text).AsSpan();
            while (LunrTokens.Next(ref rest, out var token))
            {
                if (!lookup.TryGetValue(token, out var number)) lookup[token] = number = AddToken(token);
                ref var word = ref CollectionsMarshal.AsSpan(_words)[number];
                word.Count++;
                _stream.Add(word.Term);
            }

            _ends.Add(_stream.Count);
        }
    }

    /// <summary>The terms of a field of a document, token for token, stop words as <see cref="Left"/>.</summary>
    /// <param name="field">Its number in the run: documents times fields, plus field.</param>
    public ReadOnlySpan<int> Field(int field)
    {
        var start = field == 0 ? 0 : _ends[field - 1];
        return CollectionsMarshal.AsSpan(_stream)[start.._ends[field]];
    }

    /// <summary>Puts other numbers in the place of the run's own.</summary>
    public void Renumber(int[] terms)
    {
        foreach (ref var term in CollectionsMarshal.AsSpan(_stream))
            if (term != Left) term = terms[term];
    }

    private int AddToken(ReadOnlySpan<char> token)
    {
        var word = LunrTokens.Word(token);
        _words.Add((word, StopWords.Contains(word) ? Left : NumberOf(PorterStemmer.Of(word)), 0));
        return _words.Count - 1;
    }

    private int NumberOf(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out var known);
        if (known) return number;
        number = _termTexts.Count;
        _termTexts.Add(term);
        return number;
    }
}
