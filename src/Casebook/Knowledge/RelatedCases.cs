using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Finds the cases worth reading beside one: those the editor chose, then those that share sites, tumours or mimics.</summary>
/// <remarks>Only neighbours in each term's list are looked at, so the work per case does not grow with the collection.</remarks>
public sealed class RelatedCases
{
    private const int Most = 5;
    private const int Neighbours = 10;

    private static readonly ImmutableArray<(string Vocabulary, int Weight)> Weights =
        [(VocabularyNames.Sites, 3), (VocabularyNames.Tumours, 2), (VocabularyNames.Mimics, 1)];

    private readonly ImmutableArray<CaseNode> _cases;
    private readonly FrozenDictionary<RecordId, int> _index;
    private readonly ImmutableArray<TermNode> _terms;
    private readonly ImmutableArray<ImmutableArray<int>> _broader;
    private readonly ImmutableArray<ImmutableArray<Told>> _telling;
    private readonly ImmutableArray<int[]> _byTerm;

    public RelatedCases(ImmutableArray<CaseNode> cases, TermGraph terms)
    {
        _cases = cases;
        _index = cases.Select((node, index) => (node.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index);
        var telling = cases.Select(node => Telling(node, terms).ToArray()).ToArray();
        _terms = [.. telling.SelectMany(told => told).Distinct().OrderBy(RankOf).ThenBy(term => term.Id)];
        var numbers = _terms.Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index);
        _broader = [.. _terms.Select(term => term.AllBroader.Where(numbers.ContainsKey).Select(broader => numbers[broader]).ToImmutableArray())];
        _telling = [.. cases.Zip(telling, (node, told) => told.Select(term => new Told(numbers[term], Codes(node, term.Id))).OrderBy(one => one.Term).ToImmutableArray())];
        var byTerm = _telling.SelectMany((all, index) => all.Select(told => (told.Term, index))).ToLookup(pair => pair.Term, pair => pair.index);
        _byTerm = [.. Enumerable.Range(0, _terms.Length).Select(term => byTerm[term].ToArray())];
    }

    /// <summary>At most five links, unless the editor chose more.</summary>
    public ImmutableArray<RelatedLink> Of(CaseNode node)
    {
        var own = _index[node.Id];
        ImmutableArray<(string Why, int At)> chosen = [.. node.Record.Related.Select(related => (related.Why, _index.GetValueOrDefault(RecordId.Case(related.Case.Id), -1))).Where(related => related.Item2 >= 0)];
        var taken = chosen.Select(related => related.At).Append(own).ToHashSet();
        var near = new HashSet<int>();
        foreach (var told in _telling[own]) near.UnionWith(Near(_byTerm[told.Term], own));
        var found = near.Where(other => !taken.Contains(other))
            .Select(other => (Why: "", At: other, Score: Shared(own, other).Sum(ScoreOf)))
            .OrderByDescending(other => other.Score).ThenBy(other => other.At)
            .Take(Math.Max(0, Most - chosen.Length))
            .Select(other => (other.Why, other.At));
        return [.. chosen.Concat(found).Select(other => new RelatedLink(_cases[other.At], other.Why, [.. Shared(own, other.At).Select(told => _terms[told.Term])]))];
    }

    private static ArraySegment<int> Near(int[] list, int own)
    {
        var first = Math.Max(0, Math.Min(Array.BinarySearch(list, own) - Neighbours, list.Length - 2 * Neighbours - 1));
        return new ArraySegment<int>(list, first, Math.Min(2 * Neighbours + 1, list.Length - first));
    }

    /// <summary>A term counts double when both cases are coded with it, not just under it.</summary>
    private int ScoreOf(Told told) => Weights[RankOf(_terms[told.Term])].Weight * (told.IsCoded ? 2 : 1);

    private static int RankOf(TermNode term)
    {
        var rank = 0;
        while (Weights[rank].Vocabulary != term.Id.Scope) rank++;
        return rank;
    }

    private static bool Codes(CaseNode node, RecordId term) => node.Patient.On(term.Scope).Counted.Contains(term);

    /// <summary>The narrowest terms that tell both cases from others; coded where both cases are.</summary>
    private List<Told> Shared(int one, int other)
    {
        var (left, right) = (_telling[one], _telling[other]);
        var shared = new List<Told>();
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var order = left[i].Term.CompareTo(right[j].Term);
            if (order == 0) shared.Add(new Told(left[i].Term, left[i].IsCoded && right[j].IsCoded));
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        var all = shared.ToArray();
        shared.RemoveAll(told => all.Any(narrower => _broader[narrower.Term].Contains(told.Term)));
        return shared;
    }

    /// <summary>The terms a case counts under, without the broadest, which nearly all cases share.</summary>
    private static IEnumerable<TermNode> Telling(CaseNode node, TermGraph terms) => Weights.SelectMany(entry =>
        node.Patient.Under(entry.Vocabulary).Select(id => terms.Find(id)!).Where(term => !term.IsTop || Codes(node, term.Id)));

    /// <summary>A term that tells a case from others, by its number in the order of links; numbers of terms stand for the order of vocabularies and ids.</summary>
    private readonly record struct Told(int Term, bool IsCoded);
}
