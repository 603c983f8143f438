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

    private readonly TermGraph _terms;
    private readonly ImmutableArray<CaseNode> _cases;
    private readonly FrozenDictionary<RecordId, int> _index;
    private readonly ImmutableArray<ImmutableArray<RecordId>> _telling;
    private readonly FrozenDictionary<RecordId, int[]> _byTerm;

    public RelatedCases(ImmutableArray<CaseNode> cases, TermGraph terms)
    {
        _terms = terms;
        _cases = cases;
        _index = cases.Select((node, index) => (node.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index);
        _telling = [.. cases.Select(node => Telling(node).ToImmutableArray())];
        _byTerm = _telling.SelectMany((all, index) => all.Select(term => (term, index)))
            .GroupBy(pair => pair.term, pair => pair.index)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>At most five links, unless the editor chose more.</summary>
    public ImmutableArray<RelatedLink> Of(CaseNode node)
    {
        var own = _index[node.Id];
        ImmutableArray<RelatedLink> chosen =
        [
            .. node.Record.Related.Select(related => (related.Why, At: _index.GetValueOrDefault(RecordId.Case(related.Case.Id), -1))).Where(related => related.At >= 0)
                .Select(related => new RelatedLink(_cases[related.At], related.Why, Shared(own, related.At))),
        ];
        var taken = chosen.Select(link => _index[link.Case.Id]).Append(own).ToHashSet();
        var found = _telling[own].SelectMany(term => Near(_byTerm[term], own)).Where(other => !taken.Contains(other)).Distinct()
            .Select(other => new RelatedLink(_cases[other], "", Shared(own, other)))
            .OrderByDescending(link => Score(node, link)).ThenBy(link => link.Case.Id)
            .Take(Math.Max(0, Most - chosen.Length));
        return [.. chosen, .. found];
    }

    private static ArraySegment<int> Near(int[] list, int own)
    {
        var first = Math.Max(0, Math.Min(Array.BinarySearch(list, own) - Neighbours, list.Length - 2 * Neighbours - 1));
        return new ArraySegment<int>(list, first, Math.Min(2 * Neighbours + 1, list.Length - first));
    }

    /// <summary>A term counts double when both cases are coded with it, not just under it.</summary>
    private static int Score(CaseNode node, RelatedLink link) => link.Shared.Sum(term =>
    {
        var weight = Weights.First(entry => entry.Vocabulary == term.Id.Scope).Weight;
        return Codes(node, term.Id) && Codes(link.Case, term.Id) ? 2 * weight : weight;
    });

    private static bool Codes(CaseNode node, RecordId term) => node.Patient.On(term.Scope).Counted.Contains(term);

    /// <summary>The narrowest terms that tell both cases from others.</summary>
    private ImmutableArray<TermNode> Shared(int one, int other)
    {
        var shared = _telling[one].Intersect(_telling[other]).Select(id => _terms.Find(id)!).ToHashSet();
        return
        [
            .. Weights.SelectMany(entry => shared.Where(term => term.Id.Scope == entry.Vocabulary && !term.AllNarrower.Any(shared.Contains)).OrderBy(term => term.Id)),
        ];
    }

    /// <summary>The terms a case counts under, without the broadest, which nearly all cases share.</summary>
    private IEnumerable<RecordId> Telling(CaseNode node) => Weights.SelectMany(entry =>
        node.Patient.Under(entry.Vocabulary).Where(id => !_terms.Find(id)!.IsTop || Codes(node, id)));
}
