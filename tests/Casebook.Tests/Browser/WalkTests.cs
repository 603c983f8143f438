using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>A reader's way through the site in a real browser, hearing every error and every request.</summary>
public sealed class WalkTests(Chromium chromium) : IClassFixture<Chromium>
{
    [SkippableTheory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task From_the_home_page_to_a_place_in_the_paper_and_back(int width)
    {
        var (page, wrong) = await chromium.OpenAsync(width);
        await page.GotoAsync(chromium.Home);
        await Follow(page, "main a[href*='/sites/']:visible", "/sites/");
        if (new Uri(page.Url).AbsolutePath.EndsWith("/sites/", StringComparison.Ordinal)) await Follow(page, "main a[href*='/sites/sciatic-nerve/']:visible", "/sites/sciatic-nerve/");
        await Follow(page, "main a[href*='/cases/ichikawa-2012/']:visible", "/cases/ichikawa-2012/");

        var mark = page.Locator("a.place:visible").First;
        await mark.ClickAsync();
        Assert.Contains("#", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(":target").IsVisibleAsync(), "The row of the place is not in view.");
        await page.GoBackAsync();
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);

        await page.GotoAsync(chromium.Home + "tables/kehayov-2024-nerve-roots/");
        Assert.True(await page.Locator("table tbody tr").CountAsync() >= 17);
        await Follow(page, "table a[href*='/cases/']:visible", "/cases/");
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task The_theme_follows_the_switch_and_stays()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await page.GotoAsync(chromium.Home);
        var light = await Background(page);
        await page.Locator("theme-switch button").First.ClickAsync();
        var afterOne = await Background(page);
        if (afterOne == light)
        {
            // The switch goes through the system's own choice first.
            await page.Locator("theme-switch button").First.ClickAsync();
            afterOne = await Background(page);
        }

        Assert.NotEqual(light, afterOne);
        await page.ReloadAsync();
        Assert.Equal(afterOne, await Background(page));
        Verdict.None(wrong);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("cases/kehayov-2024/")]
    [InlineData("cases/")]
    public async Task Every_word_is_there_without_script(string path)
    {
        var (page, _) = await chromium.OpenAsync(1440, hasScript: false);
        await page.GotoAsync(chromium.Home + path);
        Assert.True((await page.Locator("main").InnerTextAsync()).Length > 400);
        Assert.True(await page.Locator("header a:visible").CountAsync() > 0);
    }

    [SkippableFact]
    public async Task Nothing_runs_over_the_edge_of_a_phone()
    {
        var (page, _) = await chromium.OpenAsync(360);
        var wide = new List<string>();
        foreach (var path in Kinds.Paths)
        {
            await page.GotoAsync(chromium.Home + path);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width and > 360) wide.Add($"/{path} is {width} px wide");
        }

        Verdict.None(wide);
    }

    private static Task<string> Background(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static async Task Follow(IPage page, string link, string arrival)
    {
        await page.Locator(link).First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains(arrival, StringComparison.Ordinal));
    }
}
