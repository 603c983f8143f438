using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casebook.Knowledge;

namespace Casebook.Search;

/// <summary>Finds the terms that a text names by label or synonym, so that the text can be found by their other names too.</summary>
public sealed class TermPhrases
{
    private const int ShortestFree = 4;

    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    // A casebook says the same words again and again, so each is looked at once.
    private readonly ConcurrentDictionary<string, Word> _words = new(StringComparer.Ordinal);

    /// <param name="terms">Every term of every vocabulary.</param>
    public TermPhrases(IEnumerable<TermNode> terms)
    {
        foreach (var term in terms)
        {
            foreach (var name in NamesOf(term))
            {
                string[] words = [.. FoldedText.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PorterStemmer.Of)];
                if (words.Length == 0) continue;
                if (!_byFirst.TryGetValue(words[0], out var phrases)) _byFirst[words[0]] = phrases = [];
                if (!phrases.Exists(phrase => phrase.Term == term && phrase.Words.AsSpan().SequenceEqual(words))) phrases.Add(new Phrase(words, name, term));
            }
        }

        foreach (var phrases in _byFirst.Values) phrases.Sort((a, b) => a.Words.Length != b.Words.Length ? b.Words.Length.CompareTo(a.Words.Length) : a.Term.Id.CompareTo(b.Term.Id));
    }

    /// <summary>A term's label, then its synonyms.</summary>
    public static ImmutableArray<string> NamesOf(TermNode term) => [term.Label, .. term.Term.Synonyms];

    /// <summary>The terms that a text names, in order of their ids. Of names that begin at one word the longest counts.</summary>
    /// <param name="text">As written.</param>
    /// <param name="folded">The same, folded.</param>
    public ImmutableArray<TermNode> In(string text, string folded)
    {
        var words = WordsOf(folded);
        var found = new HashSet<TermNode>();
        for (var at = 0; at < words.Count; at++)
        {
            var length = 0;
            foreach (var phrase in words[at].Begins)
            {
                if (phrase.Words.Length < length) break;
                if (!StandsAt(words, at, phrase) || (phrase.IsShort && (found.Contains(phrase.Term) || !Stands(text, phrase.Name)))) continue;
                length = phrase.Words.Length;
                found.Add(phrase.Term);
            }
        }

        return [.. found.OrderBy(term => term.Id)];
    }

    /// <summary>True when the name stands in the text letter for letter and alone: an abbreviation of two letters is else taken for any word.</summary>
    private static bool Stands(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]))) return true;
        return false;
    }

    private static bool StandsAt(List<Word> words, int at, Phrase phrase)
    {
        if (words.Count - at < phrase.Words.Length) return false;
        for (var word = 1; word < phrase.Words.Length; word++)
            if (words[at + word].Stem != phrase.Words[word]) return false;
        return true;
    }

    private List<Word> WordsOf(string folded)
    {
        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new List<Word>();
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var text = folded.AsSpan(range);
            if (text.IsEmpty) continue;
            if (!known.TryGetValue(text, out var word))
            {
                var stem = PorterStemmer.Of(text.ToString());
                known[text] = word = new Word(stem, _byFirst.GetValueOrDefault(stem, []));
            }

            words.Add(word);
        }

        return words;
    }

    /// <param name="Begins">The names that begin with this stem, the longest first.</param>
    private sealed record Word(string Stem, List<Phrase> Begins);

    private sealed record Phrase(string[] Words, string Name, TermNode Term)
    {
        public bool IsShort => Words is [{ Length: < ShortestFree }];
    }
}
