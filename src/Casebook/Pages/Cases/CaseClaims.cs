using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>What the paper contradicts itself in, beyond single values; and where on the page the contested values stand.</summary>
public sealed record CaseClaims(ImmutableArray<ClaimView> Claims, ImmutableArray<LinkView> Values)
{
    public bool IsEmpty => Claims.IsEmpty && Values.IsEmpty;

    internal static CaseClaims Of(CaseDesk desk)
    {
        var claims = desk.Record.Contested.Select(claim =>
        {
            var facts = new FactViews(desk.Context, desk.Places, claim.About);
            return new ClaimView(claim.About, facts.Contest("", claim.Contest, $"contested/{claim.Id}"));
        }).ToImmutableArray();
        var values = desk.Context.Knowledge.DisagreementsOf(desk.Node.Id).Where(entry => entry.Kind == Knowledge.DisagreementKind.ContestedFact);
        return new CaseClaims(claims, [.. values.Select(entry => new LinkView(desk.NameOfFact(entry.Path), desk.At(FactViews.AnchorOf(entry.Path))))]);
    }
}

/// <summary>One contested claim.</summary>
public sealed record ClaimView(string About, ContestView Contest);
