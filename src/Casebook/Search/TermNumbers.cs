using System.Runtime.InteropServices;

namespace Casebook.Search;

/// <summary>Gives the tokens of several runs one vocabulary: each different token is made into a word and a stem once, however often and in however many runs it occurs.</summary>
internal sealed class TermNumbers
{
    private const int Share = 1024;

    private readonly TokenTable _tokens;
    private readonly int[][] _tokensOfRuns;
    private readonly int[] _terms;
    private readonly List<string> _texts = [];

    public TermNumbers(IReadOnlyList<DocumentRun> runs, ParallelOptions parallel)
    {
        _tokens = runs.Count == 0 ? new() : runs[0].Tokens;
        _tokensOfRuns = [.. runs.Select(Merge)];
        _terms = new int[_tokens.Count];
        var words = new string[_terms.Length];
        var stems = new string?[_terms.Length];
        Parallel.For(0, (words.Length + Share - 1) / Share, parallel, share =>
        {
            for (var token = share * Share; token < Math.Min(words.Length, (share + 1) * Share); token++)
            {
                words[token] = LunrTokens.Word(_tokens[token].ToString());
                stems[token] = StopWords.Contains(words[token]) ? null : PorterStemmer.Of(words[token]);
            }
        });
        Number(stems);
        Surfaces = MostFrequent(words);
    }

    /// <summary>The terms by number, as they first appear.</summary>
    public IReadOnlyList<string> Terms => _texts;

    /// <summary>For each term the word it stands for most often, of equally frequent ones the first in ordinal order.</summary>
    public IReadOnlyList<string> Surfaces { get; }

    /// <summary>For each token of a run the number of its term, stop words as <see cref="DocumentTerms.Left"/>.</summary>
    public int[] OfRun(int run) => [.. _tokensOfRuns[run].Select(token => _terms[token])];

    /// <summary>The numbers of a run's tokens among those of all runs. The first run's are those of all already.</summary>
    private int[] Merge(DocumentRun run)
    {
        var numbers = new int[run.Tokens.Count];
        for (var token = 0; token < numbers.Length; token++) numbers[token] = run.Tokens == _tokens ? token : _tokens.Add(run.Tokens[token], run.Tokens.Times(token));
        return numbers;
    }

    private void Number(string?[] stems)
    {
        var numbers = new Dictionary<string, int>(stems.Length, StringComparer.Ordinal);
        for (var token = 0; token < stems.Length; token++)
        {
            _terms[token] = DocumentTerms.Left;
            if (stems[token] is not { } stem) continue;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, stem, out var known);
            if (!known)
            {
                number = _texts.Count;
                _texts.Add(stem);
            }

            _terms[token] = number;
        }
    }

    private string[] MostFrequent(string[] words)
    {
        var shared = SharedWords(words);
        var best = new (string? Word, int Times)[_texts.Count];
        for (var token = 0; token < words.Length; token++)
        {
            if (_terms[token] == DocumentTerms.Left) continue;
            var word = words[token];
            var times = shared.GetValueOrDefault(word, _tokens.Times(token));
            ref var current = ref best[_terms[token]];
            if (current.Word is null || times > current.Times || (times == current.Times && string.CompareOrdinal(word, current.Word) < 0)) current = (word, times);
        }

        return [.. best.Select(entry => entry.Word!)];
    }

    /// <summary>The words that a token becomes only by its letters outside ASCII, so that several tokens may become one, and how often each occurs.</summary>
    private Dictionary<string, int> SharedWords(string[] words)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var token = 0; token < words.Length; token++)
            if (!IsWritten(token)) CollectionsMarshal.GetValueRefOrAddDefault(shared, words[token], out _) += _tokens.Times(token);
        for (var token = 0; token < words.Length; token++)
            if (IsWritten(token) && shared.ContainsKey(words[token])) shared[words[token]] += _tokens.Times(token);
        return shared;

        bool IsWritten(int token) => _tokens[token].SequenceEqual(words[token]);
    }
}
