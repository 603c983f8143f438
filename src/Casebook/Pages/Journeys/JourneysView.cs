using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Journeys;

/// <summary>One lane for each full case: symptoms, wrong turns, diagnosis, treatment, end. Fifty at most to a page, which keeps it light.</summary>
public sealed record JourneysView(int Total, ImmutableArray<CaseLane> Nerve, ImmutableArray<CaseLane> NearMimics, ImmutableArray<(Mark Mark, string Word)> Key, Paging Paging, UrlPath Csv)
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
        var lanes = paging.Cut(cases).ToLookup(node => node.IsNearMimic, node => CaseLane.Of(context, node));
        return new JourneysView(cases.Length, [.. lanes[false]], [.. lanes[true]], KeyOf(), paging, context.Addresses.Download("facts.csv"));
    }

    private static ImmutableArray<(Mark Mark, string Word)> KeyOf() =>
    [
        (Mark.Symptom, "symptom"),
        .. Enum.GetValues<TestRole>().Reverse().Select(role => (Mark.Of(role), Words.Spoken(role))),
        (Mark.Belief, "belief left open"),
        (Mark.Decision, "decision"),
        (Mark.Diagnosis, "diagnosis"),
        (Mark.Treatment, "treatment"),
        (Mark.Response, "response"),
        (Mark.Metastasis, "other spread"),
        (Mark.Died, "died"),
        (Mark.Alive, "alive when last seen"),
        (Mark.Lost, "lost to follow-up"),
    ];
}
