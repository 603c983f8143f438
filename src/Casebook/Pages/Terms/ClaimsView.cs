using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>The general claims about a term, with their figures and denominators, and those that disagree side by side. Bounded; the rest stands under the topics.</summary>
public sealed record ClaimsView(ImmutableArray<ClaimView> Claims, int More, ImmutableArray<LinkView> Topics, ImmutableArray<RivalsView> Rivals)
{
    private const int Most = 12, MostRivals = 8;

    /// <summary>The claims; null when there is none.</summary>
    public static ClaimsView? Of(PageContext context, ImmutableArray<StatementNode> statements)
    {
        if (statements.IsEmpty) return null;
        var ids = statements.Select(node => node.Id).ToHashSet();
        return new ClaimsView(
            [.. statements.Take(Most).Select(node => ClaimView.Of(context, node))],
            Math.Max(0, statements.Length - Most),
            [.. statements.Select(node => node.Id.Scope).Distinct(StringComparer.Ordinal).Take(Most).Select(topic => context.Link(RecordId.Topic(topic)))],
            [.. context.Knowledge.StatementDisagreements.Where(entry => entry.Sides.Any(side => ids.Contains(side.From))).Take(MostRivals).Select(entry => RivalsView.Of(context, entry))]);
    }
}

/// <summary>One claim: its words as a link to where it stands, its figure and denominator as printed, who says so.</summary>
public sealed record ClaimView(LinkView Says, string Kind, FactView Figure, FactView Denominator, LinkView Source, string Where, string Cites)
{
    public static ClaimView Of(PageContext context, StatementNode node)
    {
        var (statement, facts) = (node.Statement, new FactViews(context, null));
        var path = $"{node.Id.Scope}/{node.Id.Id}";
        return new ClaimView(
            new LinkView(statement.Says, context.Addresses.Of(node.Id)),
            Words.Spoken(statement.Kind),
            facts.Text("Figure", statement.Figure, $"{path}/figure"),
            facts.Text("Of", statement.Denominator, $"{path}/denominator"),
            context.Paper(RecordId.Source(statement.Source.Id)),
            statement.Evidence.Where,
            statement.Cites.HasValue ? statement.Cites.Value : "");
    }
}

/// <summary>Claims that disagree: each with its source, then the reason, what hangs on it and what is held.</summary>
public sealed record RivalsView(string About, ImmutableArray<RivalView> Sides, string Reason, string Matters, string Held, string Why)
{
    public static RivalsView Of(PageContext context, Disagreement entry) => new(
        entry.About,
        [.. entry.Sides.Select(side => new RivalView(side.Source is { } source ? ReportNames.OfSource(context, source) : "", new LinkView(side.Text, context.Addresses.Of(side.From)), side.Evidence.Where))],
        entry.Reason,
        string.Join(", ", entry.Matters.Select(stake => Words.Spoken(stake))),
        HeldOf(context, entry),
        entry.Why);

    /// <summary>A held statement is named by its own words.</summary>
    private static string HeldOf(PageContext context, Disagreement entry) =>
        entry.Held.Length == 0 ? "none"
        : entry.Sides.FirstOrDefault(side => entry.Held == side.From.Id || entry.Held == $"{side.From.Scope}/{side.From.Id}") is { } held ? held.Text
        : entry.Held;
}

public sealed record RivalView(string Source, LinkView Says, string Where);
