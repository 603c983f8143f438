using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Counts what a modality showed of the lesion, over the full cases in which it was done.</summary>
public static class Yields
{
    private static readonly Contrast[] Contrasts = Enum.GetValues<Contrast>();
    private static readonly TestRole[] Roles = Enum.GetValues<TestRole>();

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
            ByContrast(ofNerve),
            [.. Roles.Select(role => new RoleCount(role, ofNerve.Count(test => test.Test.Roles.Contains(role)))).Where(role => role.Tests > 0)],
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

    /// <summary>Each contrast that is told, then the tests of which none is.</summary>
    private static ImmutableArray<ContrastYield> ByContrast(ImmutableArray<YieldTest> tests)
    {
        var yields = ImmutableArray.CreateBuilder<ContrastYield>();
        foreach (var contrast in Contrasts) Add(contrast, tests.Where(test => test.Test.Contrast.HasValue && test.Test.Contrast.Value == contrast));
        Add(null, tests.Where(test => !test.Test.Contrast.HasValue));
        return yields.ToImmutable();

        void Add(Contrast? contrast, IEnumerable<YieldTest> here)
        {
            if (Count(here) is { Tests: > 0 } count) yields.Add(new ContrastYield(contrast, count));
        }
    }

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
