using System.Text.Json;
using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>Lists of patients and tables of figures: filtering over pages that may not arrive, and saving what is shown.</summary>
public sealed class ListTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Status = "filter-list .state", Row = "filter-list tbody tr:visible";

    [SkippableFact]
    public async Task The_rows_that_a_filter_leaves_are_saved_as_they_are_shown()
    {
        var (page, wrong) = await chromium.OpenAsync(1440);
        await page.GotoAsync(chromium.Home + "cases/?tumours=lung-carcinoma");
        await Assertions.Expect(page.Locator(Row)).ToHaveCountAsync(4);

        var csv = (await Saved(page, "filter-list .save button >> nth=0", "cases-patients.csv")).Split("\r\n");
        Assert.Equal("Patient,Tumour,Site,Presentation,\"Age, sex\",Nerve,Outcome,Told as,address", csv[0]);
        Assert.Equal(6, csv.Length);
        var kehayov = csv.Single(line => line.Contains("cases/kehayov-2024/", StringComparison.Ordinal));
        Assert.StartsWith("\"Kehayov 2024 also Our case, Table 1 row 17\",Lung carcinoma contested: ", kehayov, StringComparison.Ordinal);
        Assert.Contains(" or Small cell lung carcinoma,", kehayov, StringComparison.Ordinal);
        Assert.Contains(",\"53, male\",", kehayov, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await Saved(page, "filter-list .save button >> nth=1", "cases-patients.json"));
        Assert.Equal(await page.Locator(Row + " > th > a").AllInnerTextsAsync(), json.RootElement.EnumerateArray().Select(record => record.GetProperty("Patient").GetString()!.Split(" also ")[0]));
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task The_events_behind_a_chart_are_saved_without_the_marks_of_places()
    {
        var (page, wrong) = await chromium.OpenAsync(360);
        await page.GotoAsync(chromium.Home + "cases/kehayov-2024/");
        var csv = (await Saved(page, "#course .save button >> nth=0", "kehayov-2024-events.csv")).Split("\r\n");
        Assert.Equal("Event,When,address", csv[0]);
        Assert.StartsWith("Admission,no time of its own", csv.Single(line => line.StartsWith("Admission", StringComparison.Ordinal)), StringComparison.Ordinal);

        // Whose judgement a value is belongs to the value.
        var tests = await Saved(page, "#coverage .save button >> nth=0", "kehayov-2024-tests.csv");
        Assert.Contains("\"Lumbar spine, Sacrum by the casebook\"", tests, StringComparison.Ordinal);
        Verdict.None(wrong);
    }

    [SkippableFact]
    public async Task A_page_of_a_list_that_does_not_arrive_is_told_and_asked_for_again()
    {
        var (page, _) = await chromium.OpenAsync(1440);
        var list = await (await page.APIRequest.GetAsync(chromium.Home + "cases/")).TextAsync();
        var isThere = false;
        await page.RouteAsync("**/cases/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = list.Replace("<filter-list", "<filter-list data-more=\"pages/2/\"", StringComparison.Ordinal) }));
        await page.RouteAsync("**/cases/pages/2/", route => isThere ? route.FulfillAsync(new() { ContentType = "text/html", Body = list }) : route.AbortAsync());
        await page.GotoAsync(chromium.Home + "cases/");
        await page.Locator("filter-list input[value=lung-carcinoma]").EvaluateAsync("box => box.click()");
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync("4 of 26 shown; one page of the list could not be read, so patients are missing here. The next choice tries again.");

        await page.Locator("filter-list form").EvaluateAsync("form => form.reset()");
        await Assertions.Expect(page.Locator(Row)).ToHaveCountAsync(26);
        isThere = true;
        await page.Locator("filter-list input[value=lung-carcinoma]").EvaluateAsync("box => box.click()");
        await Assertions.Expect(page.Locator(Status)).ToHaveTextAsync("8 of 52 shown");
    }

    private static async Task<string> Saved(IPage page, string button, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(button).ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return await reader.ReadToEndAsync();
    }
}
