using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>axe-core finds nothing wrong, in light and dark, on a phone and on a desk, on each kind of page.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>What a change of colours alone can break.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    [SkippableTheory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Each_kind_of_page_has_no_violation(int width)
    {
        var (page, _) = await chromium.OpenAsync(width);
        var violations = new List<string>();
        foreach (var path in Kinds.Paths)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.GotoAsync(chromium.Home + path);
            violations.AddRange(Said(path, await page.RunAxe()));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            violations.AddRange(Said(path + " in dark", await page.RunAxe(Colours)));
        }

        Verdict.None(violations);
    }

    private static IEnumerable<string> Said(string path, AxeResult result) =>
        result.Violations.SelectMany(rule => rule.Nodes.Take(3).Select(node => $"/{path}: {rule.Id} in {rule.Nodes.Length} places: {Short(node.Html)}"));

    private static string Short(string html) => html.Length <= 140 ? html : html[..140] + "…";
}
