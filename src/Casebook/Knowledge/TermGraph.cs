using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>The terms of every vocabulary, linked both ways. A link to a term that does not exist is left out; a circle of broader terms ends where it began.</summary>
public sealed class TermGraph
{
    /// <summary>By vocabulary and id: a name is looked up without making an id of it.</summary>
    private readonly Dictionary<string, Dictionary<string, TermNode>> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<TermNode>> _byVocabulary = new(StringComparer.Ordinal);

    public TermGraph(Content content)
    {
        var all = new List<TermNode>();
        foreach (var vocabulary in content.Vocabularies)
        {
            var nodes = new Dictionary<string, TermNode>(StringComparer.Ordinal);
            if (!_nodes.TryAdd(vocabulary.Id, nodes)) continue;
            var first = all.Count;
            foreach (var term in vocabulary.Terms)
            {
                var node = new TermNode(term);
                if (nodes.TryAdd(term.Id, node)) all.Add(node);
            }

            _byVocabulary.Add(vocabulary.Id, [.. all[first..]]);
        }

        Link(all);
        foreach (var node in all)
        {
            node.AllBroader = Reach(node, next => next.Broader);
            node.AllNarrower = Reach(node, next => next.Narrower);
        }
    }

    public TermNode? Find(RecordId id) => id.Kind == RecordKind.Term ? Find(id.Scope, id.Id) : null;

    /// <summary>The term that a record names, in its key's vocabulary or the second one that the key may take; or null.</summary>
    public TermNode? Find(TermRef name) =>
        Find(name.Vocabulary, name.Id) ?? (ReferenceFinder.SecondChoice(name.Vocabulary) is { } other ? Find(other, name.Id) : null);

    /// <summary>The terms that exist among those named, in the order named.</summary>
    public ImmutableArray<TermNode> Known(IEnumerable<TermRef> names) => [.. names.Select(Find).OfType<TermNode>()];

    /// <summary>The terms of a fact, of all its readings when it is contested.</summary>
    public ImmutableArray<TermNode> Known(Fact<ImmutableArray<TermRef>> fact) =>
        [.. Known((fact.HasValue ? fact.Value : []).Concat(fact.Contest?.Readings.SelectMany(reading => reading.Terms) ?? [])).Distinct()];

    /// <summary>Every term of a vocabulary, in its order.</summary>
    public ImmutableArray<TermNode> Of(string vocabulary) => _byVocabulary.GetValueOrDefault(vocabulary, []);

    private TermNode? Find(string vocabulary, string id) => _nodes.TryGetValue(vocabulary, out var nodes) ? nodes.GetValueOrDefault(id) : null;

    private void Link(List<TermNode> nodes)
    {
        var narrower = new Dictionary<TermNode, List<TermNode>>();
        var continuedFrom = new Dictionary<TermNode, List<TermNode>>();
        var supplies = new Dictionary<TermNode, List<TermNode>>();
        var related = new Dictionary<TermNode, List<TermNode>>();
        foreach (var node in nodes)
        {
            node.Broader = Named(node.Term.PartOf, node, narrower);
            node.ContinuesAs = Named(node.Term.ContinuesAs, node, continuedFrom);
            node.SuppliedBy = Named(node.Term.SuppliedBy, node, supplies);
            foreach (var other in Named(node.Term.Related, node, related)) Under(related, node).Add(other);
        }

        foreach (var (node, list) in narrower) node.Narrower = [.. list.Distinct()];
        foreach (var (node, list) in continuedFrom) node.ContinuesFrom = [.. list.Distinct()];
        foreach (var (node, list) in supplies) node.Supplies = [.. list.Distinct()];
        foreach (var (node, list) in related) node.Related = [.. list.Distinct().OrderBy(other => other.Id)];
    }

    private ImmutableArray<TermNode> Named(ImmutableArray<TermRef> names, TermNode from, Dictionary<TermNode, List<TermNode>> reverse)
    {
        ImmutableArray<TermNode> found = [.. Known(names).Where(node => node != from).Distinct()];
        foreach (var node in found) Under(reverse, node).Add(from);
        return found;
    }

    private static List<TermNode> Under(Dictionary<TermNode, List<TermNode>> lists, TermNode key)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        return list;
    }

    private static ImmutableArray<TermNode> Reach(TermNode start, Func<TermNode, ImmutableArray<TermNode>> next)
    {
        var seen = new HashSet<TermNode>();
        var open = new Stack<TermNode>(next(start));
        while (open.TryPop(out var node))
        {
            if (node == start || !seen.Add(node)) continue;
            foreach (var further in next(node)) open.Push(further);
        }

        return [.. seen.OrderBy(node => node.Id)];
    }
}
