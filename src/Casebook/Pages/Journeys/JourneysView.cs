using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Journeys;

/// <summary>One lane for each full case: symptoms, wrong turns, diagnosis, treatment, end. Fifty at most to a page, which keeps it light.</summary>
public sealed record JourneysView(int Total, ImmutableArray<CaseLane> Nerve, ImmutableArray<CaseLane> NearMimics, ImmutableArray<KeyEntry> Key, Paging Paging, UrlPath Csv)
{
    private const int Most = 50;

    /// <summary>The pages of all lanes; nerve cases first.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var cases = context.Knowledge.Cases.OrderBy(node => node.IsNearMimic).ThenBy(node => node.Id).ToImmutableArray();
        return Paging.Over(context.Addresses, context.Addresses.Journeys, cases.Length, Most).Select(paging => Page.Of(
            paging.Path,
            new PageHead("Journeys" + paging.Suffix, "One lane a case: symptoms, wrong turns, diagnosis, treatment and end, in the order in which they happened."),
            () => Of(context, cases, paging)));
    }

    private static JourneysView Of(PageContext context, ImmutableArray<CaseNode> cases, Paging paging)
    {
        var shown = paging.Cut(cases);
        return new JourneysView(cases.Length, LanesOf(node => !node.IsNearMimic), LanesOf(node => node.IsNearMimic), KeyOf(), paging, context.Addresses.Download("facts.csv"));

        ImmutableArray<CaseLane> LanesOf(Func<CaseNode, bool> isMeant) => [.. shown.Where(isMeant).Select(node => CaseLane.Of(context, node))];
    }

    private static ImmutableArray<KeyEntry> KeyOf() =>
    [
        new(Mark.Symptom, "symptom"),
        .. Enum.GetValues<TestRole>().Reverse().Select(role => new KeyEntry(Mark.Of(role), Words.Spoken(role))),
        new(Mark.Belief, "belief left open"),
        new(Mark.Decision, "decision"),
        new(Mark.Diagnosis, "diagnosis"),
        new(Mark.Treatment, "treatment"),
        new(Mark.Response, "response"),
        new(Mark.Metastasis, "other spread"),
        new(Mark.Died, "died"),
        new(Mark.Alive, "alive when last seen"),
        new(Mark.Lost, "lost to follow-up"),
    ];
}

/// <summary>A mark of the lanes and what it stands for.</summary>
public sealed record KeyEntry(Mark Mark, string Word);
