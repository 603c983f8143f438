using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>The page of results: what is found, how it is narrowed, what the address holds, and what stands there when nothing is found.</summary>
public sealed class SearchPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Status = "search-page .state", Item = ".results > li";

    [SkippableTheory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Lists_what_is_found_with_the_words_marked_in_their_context(int width)
    {
        var (page, wrong) = await chromium.OpenAsync(width);
        await SearchAsync(page, "?q=foot+drop");
        Assert.Matches(@"^\d+ results; \d+ holds? every word$", await page.Locator(Status).InnerTextAsync());
        Assert.Equal("foot drop – Search – Casebook", await page.TitleAsync());
        await page.Locator($"{Item} .context mark").First.WaitForAsync();
        Assert.Contains("foot", await page.Locator($"{Item} mark").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual("", await page.Locator($"{Item} .count").First.InnerTextAsync());
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        await page.Locator($"{Item} a").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/search/", StringComparison.Ordinal));
        await page.GoBackAsync();
        await page.Locator(Item).First.WaitForAsync();
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task Twenty_at_a_time()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await SearchAsync(page, "?q=nerve");
        Assert.Equal(20, await page.Locator(Item).CountAsync());
        await page.Locator(".further button").ClickAsync();
        await page.Locator(Item).Nth(20).WaitForAsync();
        Assert.Contains("page=2", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator($"{Item}:nth-child(21) a").EvaluateAsync<bool>("link => link === document.activeElement"));
        var shown = await page.Locator(Item).CountAsync();
        await page.ReloadAsync();
        await page.Locator(Item).First.WaitForAsync();
        Assert.Equal(shown, await page.Locator(Item).CountAsync());
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task Choices_narrow_with_live_counts_and_live_in_the_address()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await SearchAsync(page, "?q=nerve");
        var all = await FoundAsync(page);
        var kinds = page.Locator(".facet:has(input[name=kind])");
        await kinds.WaitForAsync();
        var first = kinds.Locator("label").Nth(0);
        var second = kinds.Locator("label").Nth(1);
        var (ofFirst, ofSecond) = (await CountAsync(first), await CountAsync(second));
        await first.ClickAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex($"^{ofFirst} of {all} results"));
        Assert.Contains("kind=", page.Url, StringComparison.Ordinal);
        Assert.Equal(ofSecond, await CountAsync(second));
        await first.Locator("input").PressAsync("Enter");
        Assert.Equal("nerve", await page.Locator("#q2").InputValueAsync());
        await second.ClickAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex($"^{ofFirst + ofSecond} of {all} results"));

        // Across facets all must fit.
        var other = page.Locator(".facet:not(:has(input[name=kind]))").First;
        if (await other.GetAttributeAsync("open") is null) await other.Locator("summary").ClickAsync();
        var choice = other.Locator("label:visible:has(input:enabled)").First;
        var left = await CountAsync(choice);
        await choice.ClickAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex($"^{left} of {all} results"));
        var narrowed = page.Url;

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex($"^{left} of {all} results"));
        Assert.Equal(3, await page.Locator(".facet input:checked").CountAsync());
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex($"^{ofFirst} of {all} results"));
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex($"^{left} of {all} results"));
        Assert.Equal(narrowed, page.Url);
        await page.Locator(".filters button[type=reset]").ClickAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new Regex($"^{all} results"));
        Assert.EndsWith("/search/?q=nerve", page.Url, StringComparison.Ordinal);
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task On_a_phone_the_choices_are_folded_away()
    {
        var (page, _) = await chromium.OpenAsync(360);
        await SearchAsync(page, "?q=nerve");
        Assert.False(await page.Locator(".facet").First.IsVisibleAsync());
        await page.Locator(".sieve > summary").ClickAsync();
        await page.Locator(".facet").First.WaitForAsync();
    }

    [SkippableFact]
    public async Task A_misspelt_word_is_answered_by_the_nearest_and_that_can_be_refused()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await SearchAsync(page, "?q=schwanoma");
        Assert.StartsWith("Showing results for schwannoma", await page.Locator(".told").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".told a", new() { HasTextString = "Search for schwanoma instead" }).ClickAsync();
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync("Nothing found");
        Assert.Contains("exact=1", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await page.Locator(Item).First.WaitForAsync();
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task When_nothing_is_found_the_page_leads_on()
    {
        var (page, wrong) = await chromium.OpenAsync(360);
        await page.GotoAsync(chromium.Home + "search/?q=schwannqqq+qqqqq&exact=1");
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync("Nothing found");
        var told = await page.Locator(".told").InnerTextAsync();
        Assert.Contains("Found nowhere in the casebook: schwannqqq, qqqqq", told, StringComparison.Ordinal);
        Assert.True(await page.Locator(".letters a:visible").CountAsync() > 5);
        await page.Locator(".told a").First.ClickAsync();
        await page.Locator(Item).First.WaitForAsync();
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task Results_follow_the_words_while_they_are_typed()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await page.GotoAsync(chromium.Home + "search/");
        await page.Locator("#q2").PressSequentiallyAsync("foot dr", new() { Delay = 20 });
        await page.Locator(Item).First.WaitForAsync();
        await Assertions.Expect(page).ToHaveURLAsync(chromium.Home + "search/?q=foot+dr");
        await page.Locator("#q2").PressSequentiallyAsync("op");
        await page.Locator("#q2").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(chromium.Home + "search/?q=foot+drop");
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(chromium.Home + "search/");
        await Assertions.Expect(page.Locator("#letters")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#q2")).ToHaveValueAsync("");
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task Without_script_the_page_explains_itself_and_offers_the_index()
    {
        var (page, _) = await chromium.OpenAsync(360, hasScript: false);
        await page.GotoAsync(chromium.Home);
        await page.Locator(".top input[name=q]").FillAsync("foot drop");
        await page.Locator(".top .search button").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/search/?q=foot+drop", StringComparison.Ordinal));
        Assert.Contains("needs script", await page.Locator("noscript").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator(".letters a").CountAsync() > 5);
        Assert.False(await page.Locator(".sift").IsVisibleAsync());
    }

    private async Task SearchAsync(IPage page, string query)
    {
        await page.GotoAsync(chromium.Home + "search/" + query);
        await page.Locator(Item).First.WaitForAsync();
    }

    private static async Task<int> FoundAsync(IPage page) => FirstNumber(await page.Locator(Status).InnerTextAsync());

    private static async Task<int> CountAsync(ILocator label) => FirstNumber(await label.Locator(".count").InnerTextAsync());

    private static int FirstNumber(string text) => int.Parse(Regex.Match(text, @"\d+").Value, System.Globalization.CultureInfo.InvariantCulture);
}
