using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Which event each event of a course is told against, with circles cut.</summary>
/// <param name="Anchors">By event, the index of its anchor; -1 where it has none, where the name leads nowhere, or where a circle was cut.</param>
/// <param name="Circles">Events at which a circle of anchors was cut.</param>
public sealed record AnchorGraph(ImmutableArray<int> Anchors, ImmutableArray<int> Circles)
{
    public static AnchorGraph Of(CaseRecord record)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < record.Course.Length; i++) index.TryAdd(record.Course[i].Id, i);
        var anchors = new int[record.Course.Length];
        for (var i = 0; i < anchors.Length; i++)
            anchors[i] = record.Course[i].Frame.When is { HasValue: true, Value.Anchor: var name } && index.TryGetValue(name, out var at) ? at : -1;
        var circles = ImmutableArray.CreateBuilder<int>();
        var walkOf = new int[anchors.Length];
        for (var start = 0; start < anchors.Length; start++)
        {
            var walk = start + 1;
            var at = start;
            while (at >= 0 && walkOf[at] == 0)
            {
                walkOf[at] = walk;
                var next = anchors[at];
                if (next >= 0 && walkOf[next] == walk)
                {
                    circles.Add(at);
                    anchors[at] = next = -1;
                }

                at = next;
            }
        }

        return new AnchorGraph([.. anchors], circles.ToImmutable());
    }
}
