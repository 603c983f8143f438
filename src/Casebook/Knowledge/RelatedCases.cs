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
    private readonly FrozenDictionary<RecordId, CaseNode> _cases;
    private readonly FrozenDictionary<RecordId, ImmutableArray<CaseNode>> _byTerm;

    public RelatedCases(ImmutableArray<CaseNode> cases, TermGraph terms)
    {
        _terms = terms;
        _cases = cases.ToFrozenDictionary(node => node.Id);
        _byTerm = cases.SelectMany(node => Telling(node).Select(term => (term, node)))
            .GroupBy(pair => pair.term, pair => pair.node)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>At most five links, unless the editor chose more.</summary>
    public ImmutableArray<RelatedLink> Of(CaseNode node)
    {
        ImmutableArray<RelatedLink> chosen =
        [
            .. node.Record.Related.Where(related => _cases.ContainsKey(RecordId.Case(related.Case.Id)))
                .Select(related => _cases[RecordId.Case(related.Case.Id)])
                .Select(other => new RelatedLink(other, node.Record.Related.First(related => related.Case.Id == other.Record.Id).Why, Shared(node, other))),
        ];
        var taken = chosen.Select(link => link.Case).Append(node).ToHashSet();
        var found = Telling(node).SelectMany(term => Near(_byTerm[term], node)).Where(other => !taken.Contains(other)).Distinct()
            .Select(other => new RelatedLink(other, "", Shared(node, other)))
            .OrderByDescending(link => Score(node, link)).ThenBy(link => link.Case.Id)
            .Take(Math.Max(0, Most - chosen.Length));
        return [.. chosen, .. found];
    }

    private static IEnumerable<CaseNode> Near(ImmutableArray<CaseNode> list, CaseNode node)
    {
        var at = list.IndexOf(node);
        var first = Math.Max(0, Math.Min(at - Neighbours, list.Length - 2 * Neighbours - 1));
        return list.Skip(first).Take(2 * Neighbours + 1);
    }

    /// <summary>A term counts double when both cases are coded with it, not just under it.</summary>
    private static int Score(CaseNode node, RelatedLink link) => link.Shared.Sum(term =>
    {
        var weight = Weights.First(entry => entry.Vocabulary == term.Id.Scope).Weight;
        return Codes(node, term.Id) && Codes(link.Case, term.Id) ? 2 * weight : weight;
    });

    private static bool Codes(CaseNode node, RecordId term) => node.Patient.On(term.Scope).Counted.Contains(term);

    /// <summary>The narrowest terms that tell both cases from others.</summary>
    private ImmutableArray<TermNode> Shared(CaseNode one, CaseNode other)
    {
        var shared = Telling(one).Intersect(Telling(other)).Select(id => _terms.Find(id)!).ToHashSet();
        return
        [
            .. Weights.SelectMany(entry => shared.Where(term => term.Id.Scope == entry.Vocabulary && !term.AllNarrower.Any(shared.Contains)).OrderBy(term => term.Id)),
        ];
    }

    /// <summary>The terms a case counts under, without the broadest, which nearly all cases share.</summary>
    private IEnumerable<RecordId> Telling(CaseNode node) => Weights.SelectMany(entry =>
        node.Patient.Under(entry.Vocabulary).Where(id => !_terms.Find(id)!.IsTop || Codes(node, id)));
}
