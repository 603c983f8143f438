using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>For every record, the records that name it, in order; a record never names itself.</summary>
public sealed class Backlinks
{
    private readonly Dictionary<RecordId, Backlink[]> _to = [];

    public Backlinks(IEnumerable<FoundReference> references)
    {
        var to = new Dictionary<RecordId, List<Backlink>>();
        foreach (var reference in references)
        {
            if (reference.Resolution.Target is not { } target || reference.From is not { } from || from == target) continue;
            if (!to.TryGetValue(target, out var links)) to[target] = links = [];
            links.Add(new Backlink(from, reference.InProse));
        }

        foreach (var (target, links) in to) _to.Add(target, [.. links.Distinct().Order()]);
    }

    public ImmutableArray<Backlink> To(RecordId id) => [.. _to.GetValueOrDefault(id, [])];
}
