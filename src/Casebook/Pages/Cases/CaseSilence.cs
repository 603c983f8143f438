using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>What the paper leaves out: the tests that every case must answer for, what a reader would ask, and every value that is not told.</summary>
/// <param name="Untold">Values that the paper is silent about, as links to where they would stand; by kind of absence.</param>
public sealed record CaseSilence(ImmutableArray<FactView> Asked, ImmutableArray<string> LeavesOut, ImmutableArray<string> Untold)
{
    public bool IsEmpty => Asked.IsEmpty && LeavesOut.IsEmpty && Untold.IsEmpty;

    internal static CaseSilence Of(CaseDesk desk)
    {
        var facts = new FactViews(desk.Context, desk.Places, "Asked of every case");
        return new CaseSilence(
            [
                .. desk.Record.Asked.Select(asked =>
                {
                    var term = desk.Context.Link(asked.Term);
                    return facts.Text(term.Text, asked.Answer, $"asked/{asked.Term.Id}");
                }),
            ],
            desk.Record.LeavesOut,
            [.. desk.Figures.Silences.Where(silence => silence.Term is null && silence.Path.Length > 0).Select(silence => desk.NameOfFact(silence.Path)).Distinct()]);
    }
}
