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
internal sealed class Tally
{
    private readonly int[] _stakes = new int[Enum.GetValues<Stake>().Length];
    private readonly int[] _kinds = new int[Enum.GetValues<DisagreementKind>().Length];

    public int WordingOnly { get; private init; }

    public int Automatic { get; private init; }

    public static Tally Of(ImmutableArray<Disagreement> entries)
    {
        var tally = new Tally { WordingOnly = entries.Count(entry => !entry.IsMaterial), Automatic = entries.Count(entry => entry.IsAutomatic) };
        foreach (var entry in entries)
        {
            tally._kinds[(int)entry.Kind]++;
            for (var stake = 0; stake < tally._stakes.Length; stake++)
                if (entry.Matters.Contains((Stake)stake)) tally._stakes[stake]++;
        }

        return tally;
    }

    public int Of(Stake stake) => _stakes[(int)stake];

    public int Of(DisagreementKind kind) => _kinds[(int)kind];
}

/// <summary>A choice of a filter with its number in the whole list and on this page.</summary>
public sealed record Tallied(string Id, string Label, int All, int Here)
{
    /// <summary>More than wording hangs on it.</summary>
    public bool IsMaterial => Id != Words.Of(Stake.Wording);
}
