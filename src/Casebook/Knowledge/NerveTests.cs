using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>The tests of every full case that were done for a lesion of nerve, found once for all figures that count them.</summary>
public sealed class NerveTests(ImmutableArray<CaseNode> cases, TermGraph terms)
{
    private readonly Dictionary<CaseNode, ImmutableArray<YieldTest>> _byCase = cases.ToDictionary(node => node, node => Find(node, terms));

    /// <summary>The tests of a case, in the course's order.</summary>
    public ImmutableArray<YieldTest> Of(CaseNode node) => _byCase[node];

    private static ImmutableArray<YieldTest> Find(CaseNode node, TermGraph terms) =>
    [
        .. node.Record.Course.OfType<TestEvent>()
            .Where(test => CaseReading.ConcernsNerve(node.Record, test))
            .Select(test => new YieldTest(node, test, terms.Find(test.Modality)!, test.Region.HasValue ? terms.Known(test.Region.Value) : [])),
    ];
}
