using Microsoft.Playwright;

namespace Casebook.Tests.Browser;

/// <summary>The system's Chromium with the served site. It hears what a page says on its console and asks of the network.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string NoWorkers = "Service Worker registration blocked by Playwright";
    private const string Program = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private LoopbackServer? _server;

    public string Home => _server!.Address;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
        _server = new LoopbackServer();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _server?.Dispose();
    }

    /// <summary>A page of this width; without Chromium the test is skipped, and fails on the build server.</summary>
    /// <param name="hasWorkers">False for a page that keeps nothing for later, so that a test sees each of its requests.</param>
    internal async Task<(IPage Page, List<string> Wrong)> OpenAsync(int width, ColorScheme scheme = ColorScheme.Light, bool hasScript = true, bool hasWorkers = false)
    {
        if (_browser is null && Repository.IsContinuousIntegration) Assert.Fail($"There is no Chromium at {Program}.");
        Skip.If(_browser is null, $"There is no Chromium at {Program}; the walk through the site is left out.");
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, JavaScriptEnabled = hasScript, BypassCSP = false, ServiceWorkers = hasWorkers ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        var wrong = new List<string>();
        page.Console += (_, message) => Note(wrong, message.Type is "error" or "warning" && message.Text != NoWorkers ? $"console: {message.Text}" : null);
        page.PageError += (_, fault) => Note(wrong, $"script: {fault}");
        page.Request += (_, request) => Note(wrong, request.Url.StartsWith(Home, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? null : $"asks {request.Url}");
        page.Response += (_, response) => Note(wrong, response.Status >= 400 ? $"{response.Status} {response.Url}" : null);
        return (page, wrong);
    }

    private static void Note(List<string> wrong, string? what)
    {
        lock (wrong)
            if (what is not null) wrong.Add(what);
    }
}
