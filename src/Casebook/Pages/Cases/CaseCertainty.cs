using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>The three certainties of one lesion.</summary>
public sealed record CaseCertainty(LinkView Lesion, ImmutableArray<CertaintyView> Items)
{
    /// <summary>The index lesion first, the others in the file's order.</summary>
    internal static ImmutableArray<CaseCertainty> Of(CaseDesk desk) =>
    [
        .. desk.Figures.Certainties.OrderByDescending(item => item.Lesion == desk.Node.IndexLesion).Select(item => new CaseCertainty(
            desk.Part(item.Lesion.Id),
            [
                View(desk, item.Lesion, "That it is tumour", item.Tumour),
                View(desk, item.Lesion, "That the nerve is involved", item.Nerve),
                View(desk, item.Lesion, "From which primary", item.Primary),
            ])),
    ];

    private static CertaintyView View(CaseDesk desk, Lesion lesion, string title, CertaintyVerdict verdict)
    {
        var facts = new FactViews(desk.Context, desk.Places, desk.NameOf(lesion));
        var bars = verdict.Level switch { CertaintyLevel.Certain => 3, CertaintyLevel.Probable => 2, CertaintyLevel.Possible => 1, _ => 0 };
        var basis = facts.Value(title, SentenceCase.Of(Words.Spoken(verdict.Basis)), verdict.Evidence with { Why = "" });
        return new CertaintyView(title, bars, SentenceCase.Of(Words.Spoken(verdict.Level)), basis, verdict.Evidence.Why, verdict.Rule);
    }
}

/// <summary>One certainty: how many of three, the word, what it rests on, the editor's reason, and the rule that gave the level.</summary>
public sealed record CertaintyView(string Title, int Bars, string Level, ValueView Basis, string Why, string Rule);
