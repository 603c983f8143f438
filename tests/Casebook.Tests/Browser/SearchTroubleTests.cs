using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>Whatever is typed, and whatever does not arrive: the page says so and goes on.</summary>
public sealed class SearchTroubleTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Status = "search-page .state", Item = ".results > li";

    private static readonly string[] Nasty =
    [
        new('x', 10_000), string.Concat(Enumerable.Repeat("foot ", 2000)), "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "foot <b>drop</b>",
        "+", "-", "*", "~1", "^", ":", "+ - * ~ ^ :", "title:foot", "foot^2~3", "+foot -drop *", "\"", "\"\"", "\" \"", "\"foot drop", "-foot", "the and of", "😀", "👩🏽‍⚕️ foot",
        "مرحبا بالعالم", "שלום foot", "\u202Efoot", "\uD83Dfoot", "%", "%E0%A4%A", "&kind=case#x", "constructor", "__proto__", "\\", "/", "..", "𝔣𝔬𝔬𝔱", "\u0000", "foot\tdrop",
    ];

    [SkippableFact]
    public async Task Nothing_that_is_typed_throws_or_becomes_markup()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        page.Dialog += async (_, dialog) =>
        {
            lock (wrong) wrong.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        await page.GotoAsync(chromium.Home + "search/");
        foreach (var text in Nasty)
        {
            // The text is set as it is; typing would drop what a keyboard cannot write.
            await page.Locator("#q2").EvaluateAsync("(field, text) => { field.value = text; field.form.requestSubmit(); }", text);
            await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("result|Nothing"));
            await page.Locator(".top input").EvaluateAsync("(field, text) => { field.focus(); field.value = text; field.dispatchEvent(new Event('input')); }", text);
            await page.WaitForTimeoutAsync(150);
            if (await page.Locator("main img, main script, main svg, main b:not(.told b), .top img, .top script, .suggestions svg").CountAsync() > 0) wrong.Add($"markup from {text}");
            await page.Locator(".top input").FillAsync("");
        }

        Verdict.None(wrong);
    }

    [SkippableTheory]
    [InlineData("?q=%E0%A4%A")]
    [InlineData("?q=foot&page=-1")]
    [InlineData("?q=foot&page=1e9")]
    [InlineData("?q=foot&page=999999999999999999999")]
    [InlineData("?q=foot&kind=%3Cimg%20src=x%3E&unknown=1")]
    [InlineData("?q=foot&q=drop&kind")]
    [InlineData("?kind=case")]
    public async Task Nothing_in_the_address_throws(string query)
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await page.GotoAsync(chromium.Home + "search/" + query, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        Verdict.None(wrong);
    }

    [SkippableTheory]
    [InlineData("manifest.json", ".faults", "A part of the search index could not be loaded.")]
    [InlineData("*/terms/*", ".faults", "A part of the search index could not be loaded.")]
    [InlineData("*/words/*", ".faults", "something may be missing")]
    [InlineData("*/cards/*", ".results", "This result could not be loaded.")]
    [InlineData("*/texts/*", ".results", "The text could not be loaded.")]
    [InlineData("*/facets/*", ".faults", "Some of the choices that narrow the results could not be loaded.")]
    public async Task A_piece_that_fails_is_said_and_asked_for_again(string piece, string place, string sentence)
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await page.RouteAsync("**/search/index/" + piece, route => route.AbortAsync());
        await page.GotoAsync(chromium.Home + "search/?q=foot+drop+schwanoma");
        var told = page.Locator(place);
        await Assertions.Expect(told).ToContainTextAsync(sentence);
        await page.UnrouteAllAsync();
        await told.GetByText("Try again").First.ClickAsync();
        await Assertions.Expect(page.Locator("search-page")).Not.ToContainTextAsync(sentence);
        await page.Locator($"{Item} .context mark").First.WaitForAsync();
        await page.Locator(".facet").First.WaitForAsync();
        Verdict.None(wrong.Where(said => !said.Contains("net::ERR_FAILED", StringComparison.Ordinal)));
    }
}
