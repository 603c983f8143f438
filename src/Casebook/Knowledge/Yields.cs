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
            .. knowledge.Nodes([.. modality.Counts.Patients, .. modality.Counts.NearMimics])
                .SelectMany(node => knowledge.TestsOf(node).Where(test => test.Modality == modality || test.Modality.AllBroader.Contains(modality))),
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
        var told = new Dictionary<TermNode, List<YieldTest>>();
        var untold = new List<YieldTest>();
        foreach (var test in tests)
        {
            if (test.Regions.IsEmpty) untold.Add(test);
            foreach (var region in test.Regions)
            {
                if (!told.TryGetValue(region, out var here)) told[region] = here = [];
                here.Add(test);
            }
        }

        var rows = knowledge.Terms(VocabularyNames.Regions).Where(told.ContainsKey).Select(region => new RegionYield(region, Count(told[region])));
        return untold.Count == 0 ? [.. rows] : [.. rows, new RegionYield(null, Count(untold))];
    }

    private static Contrast? ContrastOf(YieldTest test) => test.Test.Contrast.HasValue ? test.Test.Contrast.Value : null;

    private static YieldCount Count(IEnumerable<YieldTest> tests)
    {
        var (patients, seenPatients) = (new HashSet<PublishedPatient>(), new HashSet<PublishedPatient>());
        int all = 0, seen = 0, notAsked = 0;
        foreach (var test in tests)
        {
            all++;
            patients.Add(test.Case.Patient);
            if (test.Test.Lesion is null or LesionShown.NotAsked) notAsked++;
            if (test.Test.Lesion != LesionShown.Seen) continue;
            seen++;
            seenPatients.Add(test.Case.Patient);
        }

        return new YieldCount(seenPatients.Count, patients.Count, seen, all, notAsked);
    }
}
