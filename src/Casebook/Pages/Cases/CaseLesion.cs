using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>One lesion with all that is told of it.</summary>
/// <param name="Maps">The parts of the nerve map on which it lies; none for a site that is not drawn.</param>
public sealed record CaseLesion(string Anchor, bool IsIndex, ValueView Title, string Standing, ImmutableArray<FactView> Facts, ImmutableArray<AtlasView> Maps)
{
    /// <summary>The index lesion first.</summary>
    internal static ImmutableArray<CaseLesion> Of(CaseDesk desk) =>
        [.. desk.Record.Lesions.OrderByDescending(lesion => lesion == desk.Node.IndexLesion).Select(lesion => Of(desk, lesion))];

    private static CaseLesion Of(CaseDesk desk, Lesion lesion)
    {
        var facts = new RecordFacts(desk, desk.NameOf(lesion), $"lesions/{lesion.Id}", lesion.Evidence);
        return new CaseLesion(
            CaseDesk.AnchorOf(lesion),
            lesion == desk.Node.IndexLesion,
            facts.Head(LinkView.Plain(desk.NameOf(lesion))),
            StandingOf(lesion.Involvement),
            [
                .. ((FactView[])
                [
                    facts.Terms("Structure", lesion.Sites, "sites"),
                    facts.Word("Side", lesion.Side, "side"),
                    facts.Word("Compartment", lesion.Compartment, "compartment"),
                    facts.Terms("Region", lesion.Region, "region"),
                    facts.Text("Level", lesion.Level, "level"),
                    facts.Text("Count", lesion.Count, "count"),
                    facts.Text("Size", lesion.Size, "size"),
                    facts.Word("Relation to the nerve", lesion.Relation, "relation"),
                    facts.Word("Route", lesion.Route, "route"),
                    facts.Part("Held to come from", lesion.Primary),
                    RecordFacts.Said("Note", lesion.Note),
                ]).Where(fact => !fact.IsEmpty),
            ],
            AtlasView.Around(desk.Context, [.. Sites(desk, lesion)]));
    }

    /// <summary>The lesion at each of its sites, for the nerve map.</summary>
    private static IEnumerable<AtlasLesion> Sites(CaseDesk desk, Lesion lesion) => lesion.Sites.HasValue
        ? desk.Context.Knowledge.Terms(lesion.Sites.Value).Select(site => new AtlasLesion(site, desk.Part(lesion.Id), lesion.Involvement == NerveInvolvement.NotShown))
        : [];

    private static string StandingOf(NerveInvolvement involvement) => involvement switch
    {
        NerveInvolvement.Shown => "Nerve involvement shown",
        NerveInvolvement.Inferred => "Nerve involvement inferred",
        _ => "Nerve involvement not shown: outside every nerve count",
    };
}
