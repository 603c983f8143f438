using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>The box in the header of every page suggests while one types, and obeys the keys of a combobox.</summary>
public sealed class SearchBoxTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Box = ".top input[name=q]", Option = ".top [role=option]";

    [SkippableFact]
    public async Task Suggests_in_groups_and_follows_the_keys()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await page.GotoAsync(chromium.Home + "cases/ichikawa-2012/");
        var box = page.Locator(Box);
        Assert.Equal("false", await box.GetAttributeAsync("aria-expanded"));
        await TypeAsync(page, "schwan");

        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));
        Assert.True(await page.Locator($"#{await box.GetAttributeAsync("aria-controls")}[role=listbox]").IsVisibleAsync());
        var groups = await page.Locator(".top [role=group]").EvaluateAllAsync<string[]>("groups => groups.map(group => document.getElementById(group.getAttribute('aria-labelledby')).textContent)");
        Assert.Contains("Terms", groups);
        Assert.Contains("Cases", groups);
        Assert.Matches(@"^\d+ suggestions$", await page.Locator("search-box [role=status]").First.TextContentAsync() ?? "");
        Assert.Contains("schwan", await page.Locator(".top [role=option] mark").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

        Assert.Null(await ActiveAsync(page));
        await box.PressAsync("ArrowDown");
        Assert.Equal(0, await ActiveAsync(page));
        await box.PressAsync("ArrowDown");
        Assert.Equal(1, await ActiveAsync(page));
        await box.PressAsync("ArrowUp");
        await box.PressAsync("ArrowUp");
        Assert.Null(await ActiveAsync(page));
        await box.PressAsync("ArrowUp");
        Assert.Equal(await page.Locator(Option).CountAsync() - 1, await ActiveAsync(page));
        await box.PressAsync("Home");
        Assert.Null(await ActiveAsync(page));
        Assert.Equal(0, await box.EvaluateAsync<int>("box => box.selectionStart"));
        await box.PressAsync("End");
        Assert.Equal(6, await box.EvaluateAsync<int>("box => box.selectionStart"));

        await box.PressAsync("Escape");
        Assert.Equal("false", await box.GetAttributeAsync("aria-expanded"));
        Assert.Equal("schwan", await box.InputValueAsync());
        await box.PressAsync("ArrowDown");
        await page.Locator(Option).First.WaitForAsync();
        await box.PressAsync("ArrowDown");
        var leads = await page.Locator(Option).First.GetAttributeAsync("href");
        await box.PressAsync("Enter");
        await page.WaitForURLAsync(leads!);
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task Enter_without_a_choice_leads_to_the_results()
    {
        var (page, wrong) = await chromium.OpenAsync(360);
        await page.GotoAsync(chromium.Home);
        await TypeAsync(page, "foot drop");
        await page.Locator(Box).PressAsync("Enter");
        await page.WaitForURLAsync(url => url.EndsWith("/search/?q=foot+drop", StringComparison.Ordinal));
        await page.Locator(".results li").First.WaitForAsync();
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task A_press_on_a_suggestion_follows_it_and_a_press_elsewhere_closes_the_list()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await page.GotoAsync(chromium.Home);
        await TypeAsync(page, "sciatic");
        await page.Locator("h1").ClickAsync();
        Assert.False(await page.Locator(".top .suggestions").IsVisibleAsync());
        await TypeAsync(page, "sciatic");
        var leads = await page.Locator(Option).First.GetAttributeAsync("href");
        await page.Locator(Option).First.ClickAsync();
        await page.WaitForURLAsync(leads!);
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task A_slash_leads_to_the_box_and_stays_a_slash_in_it()
    {
        var (page, _) = await chromium.OpenAsync(1440);
        await page.GotoAsync(chromium.Home + "sites/");
        await page.Keyboard.PressAsync("/");
        Assert.True(await page.Locator(Box).EvaluateAsync<bool>("box => box === document.activeElement"));
        await page.Keyboard.TypeAsync("L5/S1");
        Assert.Equal("L5/S1", await page.Locator(Box).InputValueAsync());
    }

    [SkippableFact]
    public async Task No_page_loads_the_search_before_the_reader_acts()
    {
        var (page, _) = await chromium.OpenAsync(1440);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(chromium.Home, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, url => url.Contains("/search/", StringComparison.Ordinal) || url.Contains("search-page", StringComparison.Ordinal));
        await page.Locator(Box).FocusAsync();
        await page.WaitForRequestFinishedAsync(new() { Predicate = request => request.Url.EndsWith("/search/index/manifest.json", StringComparison.Ordinal) });
        Assert.All(asked, url => Assert.StartsWith(chromium.Home, url, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_piece_that_fails_is_said_in_the_list_and_asked_for_again()
    {
        var (page, _) = await chromium.OpenAsync(1440);
        await page.RouteAsync("**/search/index/*/terms/*", route => route.AbortAsync());
        await page.GotoAsync(chromium.Home);
        await TypeAsync(page, "plexus");
        Assert.Equal("Suggestions could not be loaded. Try again", await page.Locator(Option).First.InnerTextAsync());
        await page.UnrouteAllAsync();
        await page.Locator(Box).PressAsync("ArrowDown");
        await page.Locator(Box).PressAsync("Enter");
        await page.Locator(".top [role=group]").First.WaitForAsync();
        Assert.Equal(chromium.Home, page.Url);
    }

    [SkippableFact]
    public async Task An_answer_that_comes_late_does_not_replace_a_newer_one()
    {
        var (page, _) = await chromium.OpenAsync(1440);
        await page.GotoAsync(chromium.Home);
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/search/index/*/terms/*", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.Locator(Box).PressSequentiallyAsync("gastric");
        await page.WaitForRequestAsync("**/search/index/*/terms/*");
        await page.UnrouteAsync("**/search/index/*/terms/*");
        await page.Locator(Box).FillAsync("zoster");
        await page.Locator(Option + ".all").WaitForAsync();
        held.SetResult();
        await page.WaitForTimeoutAsync(400);
        Assert.Equal("All results for “zoster”", await page.Locator(Option + ".all").InnerTextAsync());
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator(Box).FillAsync("");
        await page.Locator(Box).PressSequentiallyAsync(text);
        await page.Locator(Option).First.WaitForAsync();
        // The list is that of the whole text once nothing is under way.
        await page.WaitForTimeoutAsync(400);
    }

    /// <summary>The place of the current option in the list; null while the words have the focus.</summary>
    private static async Task<int?> ActiveAsync(IPage page)
    {
        var id = await page.Locator(Box).GetAttributeAsync("aria-activedescendant");
        var options = await page.Locator(Option).EvaluateAllAsync<string[]>("options => options.map(option => option.getAttribute('aria-selected') === 'true' ? option.id : '')");
        Assert.Equal(id is null ? 0 : 1, options.Count(option => option.Length > 0));
        return id is null ? null : Array.IndexOf(options, id);
    }
}
