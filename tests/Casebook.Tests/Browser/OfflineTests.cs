using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>After the first visit of the search page the search works without a network.</summary>
public sealed class OfflineTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Item = ".results > li";

    [SkippableFact]
    public async Task Search_works_without_a_network_after_the_first_visit()
    {
        var (page, wrong) = await chromium.OpenAsync(1440, hasWorkers: true);
        using var server = new LoopbackServer();
        await page.GotoAsync(server.Address + "search/");
        await page.Locator(".kept").WaitForAsync();
        await page.GotoAsync(server.Address + "cases/kehayov-2024/");
        Assert.DoesNotContain(wrong, said => said.StartsWith("script", StringComparison.Ordinal));

        server.Dispose();
        await page.GotoAsync(server.Address + "search/?q=sciatic+nerve");
        await page.Locator($"{Item} .context mark").First.WaitForAsync();
        await page.Locator(".facet").First.WaitForAsync();
        await page.Locator("#q2").FillAsync("schwanoma");
        await Assertions.Expect(page.Locator(".told")).ToContainTextAsync("schwannoma");
        Assert.Equal("serif", await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily.split(', ').at(-1)"));

        // A page that was read is still there; for another the search stands in and says so.
        await page.GotoAsync(server.Address + "cases/kehayov-2024/");
        Assert.Equal(1, await page.Locator("#cite").CountAsync());
        await page.Locator(".top input[name=q]").FillAsync("plexus");
        await page.Locator(".top [role=group]").First.WaitForAsync();
        await page.GotoAsync(server.Address + "cases/ichikawa-2012/");
        await Assertions.Expect(page.Locator(".told")).ToContainTextAsync("There is no network");
        await page.Locator("#q2").FillAsync("gastric");
        await page.Locator(Item).First.WaitForAsync();
        Assert.EndsWith("/repo/search/?q=gastric", page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_an_older_version_kept_is_dropped_and_what_others_kept_stays()
    {
        var (page, _) = await chromium.OpenAsync(1440, hasWorkers: true);
        await page.GotoAsync(chromium.Home);
        await page.EvaluateAsync("Promise.all(['casebook /repo/ 000000000000', 'casebook /repo/ index 000000000000', 'casebook /other/ 1', 'x'].map(name => caches.open(name)))");
        await page.GotoAsync(chromium.Home + "search/");
        await page.Locator(".kept").WaitForAsync();
        var names = await page.EvaluateAsync<string[]>("caches.keys()");
        Assert.DoesNotContain(names, name => name.Contains("000000000000", StringComparison.Ordinal));
        Assert.Contains("casebook /other/ 1", names);
        Assert.Contains("x", names);
    }

    [SkippableFact]
    public async Task Nothing_but_the_search_page_registers_a_worker()
    {
        var (page, _) = await chromium.OpenAsync(1440, hasWorkers: true);
        await page.GotoAsync(chromium.Home, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(0, await page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
    }
}
