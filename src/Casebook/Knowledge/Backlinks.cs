using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>For every record, the records that name it, in order; a record never names itself.</summary>
public sealed class Backlinks
{
    private readonly FrozenDictionary<RecordId, ImmutableArray<Backlink>> _to;

    public Backlinks(IEnumerable<FoundReference> references)
    {
        var to = new Dictionary<RecordId, HashSet<Backlink>>();
        foreach (var reference in references)
        {
            if (reference.Resolution.Target is not { } target || reference.From == target || reference.From == default) continue;
            if (!to.TryGetValue(target, out var links)) to[target] = links = [];
            links.Add(new Backlink(reference.From, reference.InProse));
        }

        _to = to.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Order().ToImmutableArray());
    }

    public ImmutableArray<Backlink> To(RecordId id) => _to.GetValueOrDefault(id, []);
}
