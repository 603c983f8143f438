using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Disagreements;

/// <summary>A page of the ledger: what matters for diagnosis first, wording last.</summary>
public sealed record DisagreementsView(
    int Total,
    ImmutableArray<Tallied> Stakes,
    int WordingOnly,
    ImmutableArray<Tallied> Kinds,
    int Automatic,
    ImmutableArray<DisagreementView> Entries,
    Paging Paging,
    UrlPath Csv,
    UrlPath? Method)
{
    /// <summary>The number of the first entry of this page.</summary>
    public int First => (Paging.Number - 1) * Paging.Size + 1;

    private const string Title = "Disagreements";

    /// <summary>The pages of the ledger.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var ledger = context.Knowledge.Disagreements;
        var sorted = ledger.OrderBy(Weight).ToImmutableArray();
        var whole = Tally.Of(sorted);
        return Paging.Over(context.Addresses, context.Addresses.Disagreements, ledger.Length).Select(paging => Page.Of(
            paging.Path,
            new PageHead(Title + paging.Suffix, "Every contested fact and every pair of claims that disagree, with all readings, their places and what the casebook holds."),
            () => Of(context, sorted, whole, paging)));
    }

    private static DisagreementsView Of(PageContext context, ImmutableArray<Disagreement> sorted, Tally whole, Paging paging)
    {
        var shown = paging.Cut(sorted);
        var here = Tally.Of(shown);
        return new DisagreementsView(
            sorted.Length,
            [.. Enum.GetValues<Stake>().Select(stake => new Tallied(Words.Of(stake), Words.Spoken(stake), whole.Of(stake), here.Of(stake)))],
            whole.WordingOnly,
            [.. Enum.GetValues<DisagreementKind>().Select(kind => new Tallied(Words.Of(kind), DisagreementView.KindWord(kind), whole.Of(kind), here.Of(kind))).Where(kind => kind.All > 0)],
            whole.Automatic,
            [.. shown.Select(entry => DisagreementView.Of(context, entry))],
            paging,
            context.Addresses.Download("disagreements.csv"),
            context.PageAddress("method"));
    }

    private static int Weight(Disagreement entry) => entry.Matters.IsEmpty ? int.MaxValue : (int)entry.Matters.Min();
}

/// <summary>How many entries of a list are of each kind and matter for each stake.</summary>
internal sealed record Tally(ImmutableDictionary<Stake, int> Stakes, ImmutableDictionary<DisagreementKind, int> Kinds, int WordingOnly, int Automatic)
{
    public static Tally Of(ImmutableArray<Disagreement> entries) => new(
        entries.SelectMany(entry => entry.Matters.Distinct()).CountBy(stake => stake).ToImmutableDictionary(),
        entries.CountBy(entry => entry.Kind).ToImmutableDictionary(),
        entries.Count(entry => !entry.IsMaterial),
        entries.Count(entry => entry.IsAutomatic));

    public int Of(Stake stake) => Stakes.GetValueOrDefault(stake);

    public int Of(DisagreementKind kind) => Kinds.GetValueOrDefault(kind);
}

/// <summary>A choice of a filter with its number in the whole list and on this page.</summary>
public sealed record Tallied(string Id, string Label, int All, int Here)
{
    /// <summary>More than wording hangs on it.</summary>
    public bool IsMaterial => Id != Words.Of(Stake.Wording);
}
