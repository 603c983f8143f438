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

    [SkippableTheory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Search_has_no_violation_while_it_is_used(int width)
    {
        var violations = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var (page, _) = await chromium.OpenAsync(width, scheme);
            await page.GotoAsync(chromium.Home + "search/?q=foot+drop+schwanoma+qqqqqq");
            await page.Locator(".results .context mark").First.WaitForAsync();
            if (width < 600) await page.Locator(".sieve > summary").ClickAsync();
            await page.Locator(".facet").First.WaitForAsync();
            violations.AddRange(Said($"search/ in {scheme}", await page.RunAxe()));
            await page.Locator(".top input[name=q]").FillAsync("plexus");
            await page.Locator(".top [role=group]").First.WaitForAsync();
            await page.Locator(".top input[name=q]").PressAsync("ArrowDown");
            violations.AddRange(Said($"search/ with suggestions in {scheme}", await page.RunAxe()));
            await page.GotoAsync(chromium.Home + "search/?q=qqqqqq");
            await page.Locator(".told > p").First.WaitForAsync();
            violations.AddRange(Said($"search/ with nothing found in {scheme}", await page.RunAxe()));
        }

        Verdict.None(violations);
    }

    private static IEnumerable<string> Said(string path, AxeResult result) =>
        result.Violations.SelectMany(rule => rule.Nodes.Take(3).Select(node => $"/{path}: {rule.Id} in {rule.Nodes.Length} places: {Short(node.Html)}"));

    private static string Short(string html) => html.Length <= 140 ? html : html[..140] + "…";
}
