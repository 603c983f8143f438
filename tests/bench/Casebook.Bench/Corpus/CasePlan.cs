using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>What one invented case is about, drawn from its number alone: whoever needs the case again (a table, a later case) draws the same.</summary>
internal sealed record CasePlan(
    int Number,
    string Age,
    string Sex,
    TermNode Tumour,
    TermNode? OtherTumour,
    ImmutableArray<LesionPlan> Lesions,
    ImmutableArray<TermNode> Mimics,
    ImmutableArray<TermNode> Symptoms,
    ImmutableArray<TermNode> Scans,
    ImmutableArray<TermNode> Tissues,
    TermNode Test,
    TermNode Organ,
    TermNode Operation,
    TermNode Radiation,
    TermNode Drug,
    TermNode Relief,
    string Outcome,
    int Events)
{
    private const int FewestEvents = 3;
    private const int MostEvents = 25;

    public string Id => IdOf(Number);

    public LesionPlan Index => Lesions[0];

    public static string IdOf(int number) => $"invented-{number.ToString("D6", CultureInfo.InvariantCulture)}";

    /// <summary>The plan of the case with this number, counted from 1.</summary>
    public static CasePlan Of(int number, TermPool pool)
    {
        var dice = new Dice("case", number);
        var tumours = dice.Some(pool.Tumours, 2);
        return new CasePlan(
            number,
            dice.Chance(3) ? "not-reported" : dice.Chance(2) ? "90+" : dice.Between(21, 89).ToString(CultureInfo.InvariantCulture),
            dice.Chance(3) ? "not-reported" : dice.Chance(50) ? "female" : "male",
            tumours[0],
            dice.Chance(30) ? tumours[1] : null,
            [.. Enumerable.Range(1, dice.Pick([1, 1, 1, 1, 1, 1, 2, 2, 3, 4])).Select(place => LesionPlan.Of(place, dice, pool))],
            [.. dice.Some(pool.Mimics, dice.Between(4, 7))],
            [.. dice.Some(pool.Presentations, 4)],
            [.. dice.Some(pool.Scans, 3)],
            [.. dice.Some(pool.Tissue, 2)],
            dice.PickSkewed(pool.OtherTests),
            dice.PickSkewed(pool.Organs),
            dice.PickSkewed(pool.Operations),
            dice.PickSkewed(pool.Radiations),
            dice.PickSkewed(pool.Drugs),
            dice.PickSkewed(pool.Relief),
            dice.Pick(["died", "died", "alive", "alive", "lost"]),
            EventsOf(dice));
    }

    /// <summary>Most courses are long, as a published one is; a few are told in three events.</summary>
    private static int EventsOf(Dice dice)
    {
        var thrown = dice.Below(100);
        return MostEvents - ((MostEvents - FewestEvents + 1) * thrown * thrown * thrown / 1_000_000);
    }
}

/// <summary>One lesion of an invented case.</summary>
internal sealed record LesionPlan(string Id, ImmutableArray<TermNode> Sites, ImmutableArray<TermNode> Regions, string Side, string Involvement)
{
    public static LesionPlan Of(int place, Dice dice, TermPool pool)
    {
        var isMuscle = dice.Chance(12);
        var site = dice.PickSkewed(isMuscle ? pool.Muscles : pool.NerveSites);
        var beside = site.ContinuesAs.Concat(site.ContinuesFrom).Where(node => node.Term.Structure == site.Term.Structure).Take(dice.Pick([0, 0, 0, 1, 1, 2]));
        var regions = pool.RegionsOf(site);
        return new LesionPlan(
            $"lesion-{place.ToString(CultureInfo.InvariantCulture)}",
            [site, .. beside],
            regions.IsEmpty ? [dice.PickSkewed(pool.Regions)] : [.. regions.Take(2)],
            dice.Pick(["right", "right", "right", "left", "left", "left", "bilateral", "midline"]),
            isMuscle ? "not-shown" : dice.Pick(["shown", "shown", "shown", "inferred"]));
    }
}
