using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Counts what a modality showed of the lesion, over the full cases in which it was done.</summary>
public static class Yields
{
    public static Yield Of(TermNode modality, KnowledgeBase knowledge)
    {
        ImmutableArray<YieldTest> tests =
        [
            .. knowledge.Nodes(modality.Counts.Patients.Concat(modality.Counts.NearMimics)).SelectMany(node => node.Record.Course.OfType<TestEvent>()
                .Where(test => CaseReading.ConcernsNerve(node.Record, test))
                .Select(test => (test, term: knowledge.Term(test.Modality)))
                .Where(pair => pair.term == modality || modality.AllNarrower.Contains(pair.term))
                .Select(pair => new YieldTest(node, pair.test, pair.term, pair.test.Region.HasValue ? knowledge.Terms(pair.test.Region.Value) : []))),
        ];
        var ofNerve = tests.Where(test => !test.Case.IsNearMimic).ToImmutableArray();
        return new Yield(
            modality,
            Count(ofNerve),
            Count(tests.Where(test => test.Case.IsNearMimic)),
            ByRegion(ofNerve, knowledge),
            [.. ofNerve.GroupBy(ContrastOf).OrderBy(group => group.Key is null).ThenBy(group => group.Key).Select(group => new ContrastYield(group.Key, Count(group)))],
            [.. ofNerve.SelectMany(test => test.Test.Roles).GroupBy(role => role).OrderBy(group => group.Key).Select(group => new RoleCount(group.Key, group.Count()))],
            tests);
    }

    /// <summary>A test of several regions stands under each.</summary>
    private static ImmutableArray<RegionYield> ByRegion(ImmutableArray<YieldTest> tests, KnowledgeBase knowledge)
    {
        var told = tests.SelectMany(test => test.Regions, (test, region) => (test, region)).ToLookup(pair => pair.region, pair => pair.test);
        var untold = tests.Where(test => test.Regions.IsEmpty).ToArray();
        var rows = knowledge.Terms(VocabularyNames.Regions).Where(told.Contains).Select(region => new RegionYield(region, Count(told[region])));
        return untold.Length == 0 ? [.. rows] : [.. rows, new RegionYield(null, Count(untold))];
    }

    private static Contrast? ContrastOf(YieldTest test) => test.Test.Contrast.HasValue ? test.Test.Contrast.Value : null;

    private static YieldCount Count(IEnumerable<YieldTest> tests)
    {
        var list = tests.ToArray();
        var seen = list.Where(test => test.Test.Lesion == LesionShown.Seen).ToArray();
        return new YieldCount(
            seen.Select(test => test.Case.Patient).Distinct().Count(),
            list.Select(test => test.Case.Patient).Distinct().Count(),
            seen.Length,
            list.Length,
            list.Count(test => test.Test.Lesion is null or LesionShown.NotAsked));
    }
}
