using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Disagreements;

/// <summary>An entry of the ledger as it is shown: every side with its place, the reason, what is held and why, and what it does to counts.</summary>
/// <param name="Anchor">Its element id on the page.</param>
/// <param name="Settled">Why the sides differ, what is held and why, what it does to counts, as sentences.</param>
/// <param name="Matters">What hangs on it, in words.</param>
/// <param name="MattersIds">The same as ids, for filters.</param>
public sealed record DisagreementView(
    string Anchor,
    LinkView Home,
    string About,
    ImmutableArray<SideView> Sides,
    string Settled,
    string Matters,
    string MattersIds,
    string Kind,
    string KindId,
    bool IsAutomatic,
    ImmutableArray<LinkView> CountedAt,
    ImmutableArray<LinkView> UncountedAt)
{
    /// <summary>Its sides are whole sentences, claims of their own.</summary>
    public bool AreClaims { get; private init; }

    /// <summary>The view of an entry.</summary>
    public static DisagreementView Of(PageContext context, Disagreement entry)
    {
        var paper = entry.Home.Kind == RecordKind.Source ? entry.Home : entry.Home.Kind == RecordKind.Case ? context.Knowledge.Case(entry.Home.Id)?.Source : null;
        return new DisagreementView(
            entry.Id,
            new LinkView(paper is null ? HomeName(context, entry.Home) : ReportNames.OfSource(context, paper), PlaceOf(context.Addresses, entry)),
            AboutOf(context, entry),
            [.. entry.Sides.Select(side => SideView.Of(context, entry, side, paper))],
            SettledOf(entry),
            string.Join(", ", entry.Matters.Select(Words.Spoken)),
            string.Join(' ', entry.Matters.Select(Words.Of)),
            KindWord(entry.Kind),
            Words.Of(entry.Kind),
            entry.IsAutomatic,
            context.Links(entry.CountedAt),
            context.Links(entry.UncountedAt))
        {
            AreClaims = entry.Kind == DisagreementKind.Statements,
        };
    }

    /// <summary>A kind of entry in words.</summary>
    public static string KindWord(DisagreementKind kind) => kind switch
    {
        DisagreementKind.ContestedFact => "fact with several readings",
        DisagreementKind.ContestedClaim => "contested claim",
        DisagreementKind.Statements => "claims that disagree",
        _ => "table row against case",
    };

    /// <summary>What it is about; of a claim's or a told patient's fact also which one.</summary>
    private static string AboutOf(PageContext context, Disagreement entry)
    {
        var about = SentenceCase.Of(entry.Kind == DisagreementKind.ContestedFact ? context.Wording.InList(entry.About) : entry.About);
        return entry.Home.Kind is RecordKind.Statement or RecordKind.Patient ? $"{about}: {context.Knowledge.TitleOf(entry.Home).TrimEnd('.')}" : about;
    }

    /// <summary>Where the record shows it: a case's page at the contest itself, a topic's at the entry.</summary>
    private static UrlPath PlaceOf(Addresses addresses, Disagreement entry) => (entry.Home.Kind, entry.Kind) switch
    {
        (RecordKind.Case, DisagreementKind.ContestedFact or DisagreementKind.ContestedClaim) => addresses.Of(entry.Home).At(FactViews.AnchorOf(entry.Path)),
        (RecordKind.Topic, _) => addresses.Of(entry.Home).At(entry.Id),
        _ => addresses.Of(entry.Home),
    };

    /// <summary>A short name for the record that an entry belongs to, where it is no case and no paper: the table and row, the topic.</summary>
    private static string HomeName(PageContext context, RecordId home) => home.Kind switch
    {
        RecordKind.Row when context.Knowledge.Table(home.Scope) is { } table => $"{ReportNames.OfSource(context, RecordId.Source(table.Source.Id))}, {RowPlace(table, home.Id)}",
        RecordKind.Statement or RecordKind.Patient => context.Knowledge.TitleOf(RecordId.Topic(home.Scope)),
        _ => context.Knowledge.TitleOf(home),
    };

    private static string RowPlace(Table table, string row) => table.Rows.First(one => one.Id == row).Evidence.Where is { Length: > 0 } where ? where : row;

    private static string SettledOf(Disagreement entry)
    {
        var reason = entry.Reason.Length == 0 ? "" : $"Differs by {entry.Reason}. ";
        return $"{reason}Held: {HeldOf(entry).TrimEnd('.')}. {string.Join(' ', new[] { entry.Why, entry.Effect }.Where(text => text.Length > 0))}";
    }

    /// <summary>A held term by its label, a held claim by its own words.</summary>
    private static string HeldOf(Disagreement entry) =>
        entry.Held.Length == 0 ? "none"
        : entry.Sides.FirstOrDefault(side => entry.Held == side.From.Id || entry.Held == $"{side.From.Scope}/{side.From.Id}") is { } claim ? claim.Text
        : entry.Sides.SelectMany(side => side.Terms).FirstOrDefault(term => term.Term.Id == entry.Held)?.Label ?? entry.Held;
}

/// <summary>One side: who says it and where, what it says, and the printed phrases.</summary>
/// <param name="By">The paper and the place in it; leads to the record that says it. The readings of a case or a paper stand under its name and its link, so they need the place alone.</param>
public sealed record SideView(LinkView By, ImmutableArray<LinkView> Reading, ImmutableArray<Phrase> Printed)
{
    /// <param name="paper">The paper of a case, or the paper that the entry belongs to; null for other entries.</param>
    internal static SideView Of(PageContext context, Disagreement entry, DisagreementSide side, RecordId? paper) => new(
        ByOf(context, entry, side, paper),
        side.Terms.IsEmpty || side.From.Kind == RecordKind.Statement ? [LinkView.Plain(side.Text)] : context.Links(side.Terms),
        side.Evidence.Printed);

    private static LinkView ByOf(PageContext context, Disagreement entry, DisagreementSide side, RecordId? paper)
    {
        var where = side.Evidence.Where;
        var isHome = paper is not null && side.From == entry.Home;
        if (isHome && where.Length > 0 && side.Source == paper) return LinkView.Plain(where);
        var name = side.Source is { } source ? ReportNames.OfSource(context, source) : "The casebook";
        return new LinkView(where.Length > 0 ? $"{name}, {where}" : name, isHome ? null : context.Addresses.Of(side.From));
    }
}
