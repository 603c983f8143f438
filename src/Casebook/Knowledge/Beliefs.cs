using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Tells how what was believed in a case ended.</summary>
public static class Beliefs
{
    /// <summary>True when one of the believed terms is a tumour the case holds, or kin of one.</summary>
    public static bool IsTrue(CaseRecord record, ImmutableArray<TermNode> believed, TermGraph terms)
    {
        var tumours = record.Primaries.SelectMany(primary => terms.Known(primary.Tumour)).ToArray();
        return believed.Any(term => tumours.Any(term.IsKin));
    }

    /// <summary>Confirmed when true, overturned when an event ended it or a test was misnamed, else open; null when nothing was believed.</summary>
    public static BeliefFate? FateOf(CaseRecord record, ImmutableArray<TermNode> believed, bool ended, TermGraph terms)
    {
        if (believed.IsEmpty) return null;
        if (IsTrue(record, believed, terms)) return BeliefFate.Confirmed;
        return ended ? BeliefFate.Overturned : BeliefFate.Open;
    }
}
