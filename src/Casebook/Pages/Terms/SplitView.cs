using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>Yields by region and contrast: tests that showed the lesion of tests done, near mimics left out.</summary>
/// <param name="Contrasts">The columns; empty where no test tells of contrast.</param>
public sealed record SplitView(ImmutableArray<string> Contrasts, ImmutableArray<SplitRow> Rows)
{
    /// <summary>The split; null when no test of nerve was done.</summary>
    public static SplitView? Of(PageContext context, Yield yield)
    {
        var tests = yield.Matrix.Where(test => !test.Case.IsNearMimic).ToArray();
        if (tests.Length == 0) return null;
        ContrastYield[] contrasts = yield.ByContrast.All(split => split.Contrast is null) ? [] : [.. yield.ByContrast];
        return new SplitView(
            [.. contrasts.Select(split => split.Contrast is { } told ? $"Contrast: {Words.Spoken(told)}" : "Contrast not told")],
            [.. yield.ByRegion.Select(split => RowOf(split))]);

        SplitRow RowOf(RegionYield split)
        {
            var here = tests.Where(test => split.Region is { } region ? test.Regions.Contains(region) : test.Regions.IsEmpty).ToArray();
            return new SplitRow(
                split.Region is { } node ? context.Link(node) : LinkView.Plain("Region not told"),
                [.. contrasts.Select(column => OfTests([.. here.Where(test => IsOf(column, test.Test))]))],
                OfTests(here),
                new SeenOf(split.Count.PatientsSeen, split.Count.Patients));
        }
    }

    private static bool IsOf(ContrastYield column, TestEvent test) => column.Contrast is { } contrast ? test.Contrast.HasValue && test.Contrast.Value == contrast : !test.Contrast.HasValue;

    private static SeenOf OfTests(YieldTest[] tests) => new(tests.Count(test => test.Test.Lesion == LesionShown.Seen), tests.Length);
}

public sealed record SplitRow(LinkView Region, ImmutableArray<SeenOf> Cells, SeenOf Tests, SeenOf Patients);
