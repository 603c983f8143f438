using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Gathers which record names which while all names are walked.</summary>
public sealed class BacklinksBuilder
{
    private readonly Dictionary<RecordId, List<Backlink>> _to = [];

    /// <summary>Adds what a record names.</summary>
    public void Add(FoundReference reference)
    {
        if (reference.Resolution.Target is not { } target || reference.From is not { } from || from == target) return;
        if (!_to.TryGetValue(target, out var links)) _to[target] = links = [];
        // The names of one record come one after the other.
        for (var i = links.Count - 1; i >= 0 && links[i].From == from; i--)
            if (links[i].InProse == reference.InProse) return;
        links.Add(new Backlink(from, reference.InProse));
    }

    public Backlinks Build()
    {
        var to = new Dictionary<RecordId, Backlink[]>(_to.Count);
        foreach (var (target, links) in _to) to.Add(target, Sorted(links));
        return new Backlinks(to);
    }

    private static Backlink[] Sorted(List<Backlink> links)
    {
        links.Sort();
        return [.. links.Where((link, i) => i == 0 || link != links[i - 1])];
    }
}
