using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>For every record, the records that name it, in order; a record never names itself.</summary>
public sealed class Backlinks
{
    private readonly Dictionary<RecordId, Backlink[]> _to;

    internal Backlinks(Dictionary<RecordId, Backlink[]> to) => _to = to;

    public ImmutableArray<Backlink> To(RecordId id) => [.. _to.GetValueOrDefault(id, [])];
}
