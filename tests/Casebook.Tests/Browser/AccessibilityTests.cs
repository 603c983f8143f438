using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>axe-core finds nothing wrong, in light and dark, on a phone and on a desk, on each kind of page.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableTheory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Each_kind_of_page_has_no_violation(int width, ColorScheme scheme)
    {
        var (page, _) = await chromium.OpenAsync(width, scheme);
        var violations = new List<string>();
        foreach (var path in Kinds.Paths)
        {
            await page.GotoAsync(chromium.Home + path);
            var result = await page.RunAxe();
            violations.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Take(3).Select(node => $"/{path}: {rule.Id}: {Short(node.Html)} ({rule.Nodes.Length} places)")));
        }

        Verdict.None(violations);
    }

    private static string Short(string html) => html.Length <= 140 ? html : html[..140] + "…";
}
