using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>What each modality showed in the full cases of a term. Not sensitivity: these cases were published because something was found.</summary>
/// <param name="Rows">Tests done most often first; bounded.</param>
public sealed record TestsView(ImmutableArray<TestsRow> Rows, int Cases, int More)
{
    private const int Most = 16;

    /// <summary>The table over these cases; null when no test was told.</summary>
    public static TestsView? Of(PageContext context, ImmutableArray<CaseNode> cases)
    {
        var tallies = new Dictionary<TermNode, Tally>();
        foreach (var node in cases)
        {
            foreach (var test in context.Knowledge.TestsOf(node))
            {
                if (!tallies.TryGetValue(test.Modality, out var tally)) tallies[test.Modality] = tally = new Tally(test.Modality);
                tally.Add(test);
            }
        }

        if (tallies.Count == 0) return null;
        var sorted = tallies.Values.OrderByDescending(tally => tally.Done).ThenByDescending(tally => tally.Tests).ThenBy(tally => tally.Modality.Label, StringComparer.Ordinal);
        return new TestsView([.. sorted.Take(Most).Select(tally => tally.Row(context))], cases.Length, Math.Max(0, tallies.Count - Most));
    }

    /// <summary>Counts the tests of one modality, which come case by case.</summary>
    private sealed class Tally(TermNode modality)
    {
        private CaseNode? _lastDone, _lastSeen;
        private int _seen, _notSeen, _outside, _misnamed, _proved;

        public TermNode Modality => modality;

        public int Done { get; private set; }

        public int Tests { get; private set; }

        public void Add(YieldTest test)
        {
            Tests++;
            if (_lastDone != test.Case) Done++;
            _lastDone = test.Case;
            switch (test.Test.Lesion)
            {
                case LesionShown.Seen:
                    if (_lastSeen != test.Case) _seen++;
                    _lastSeen = test.Case;
                    break;
                case LesionShown.NotSeen:
                    _notSeen++;
                    break;
                case LesionShown.OutsideField or LesionShown.FieldUnknown:
                    _outside++;
                    break;
            }

            if (test.Test.Nature == Nature.Misnamed) _misnamed++;
            if (test.Test.Nature == Nature.Proved) _proved++;
        }

        public TestsRow Row(PageContext context) => new(context.Link(modality), _seen, Done, Tests, _notSeen, _outside, _misnamed, _proved);
    }
}

/// <summary>One modality: patients in whom it was done and in whom any such test showed the lesion; then tests.</summary>
public sealed record TestsRow(LinkView Modality, int Seen, int Done, int Tests, int NotSeen, int OutsideField, int Misnamed, int Proved);
