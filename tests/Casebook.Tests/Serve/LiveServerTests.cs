using System.Net;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Output;
using Casebook.Serve;

namespace Casebook.Tests.Serve;

/// <summary>The server of this machine shows what there is, and tells when it changes.</summary>
public sealed class LiveServerTests : IAsyncLifetime, IDisposable
{
    private readonly LiveSite _site = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private LiveServer _server = default!;

    public async Task InitializeAsync()
    {
        _server = await LiveServer.StartAsync(_site, 0, CancellationToken.None);
        _client.BaseAddress = new Uri(_server.Origin.ToString());
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_folder_shows_its_page_and_a_path_without_its_slash_leads_there()
    {
        Show("one");
        var page = await _client.GetAsync("cases/");
        Assert.Equal("one", await page.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        var bare = await _client.GetAsync("cases?a=b");
        Assert.Equal((HttpStatusCode.Found, "/cases/?a=b"), (bare.StatusCode, bare.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task What_is_not_there_is_the_page_for_missing_pages()
    {
        Show("one");
        foreach (var path in new[] { "none/at/all", "%2e%2e/etc/passwd", "a%00b" })
        {
            var missing = await _client.GetAsync(path);
            Assert.Contains(missing.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        }
    }

    [Fact]
    public async Task A_name_that_points_here_from_elsewhere_gets_nothing()
    {
        Show("one");
        using var request = new HttpRequestMessage(HttpMethod.Get, "cases/") { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Before_the_first_build_the_reader_is_asked_to_wait() => Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _client.GetAsync("")).StatusCode);

    [Fact]
    public async Task A_listener_hears_of_each_change()
    {
        Show("one");
        using var stream = new StreamReader(await _client.GetStreamAsync("live-reload/events"));
        var first = await stream.ReadLineAsync();
        Assert.Equal("", await stream.ReadLineAsync());
        Show("two");
        var second = await stream.ReadLineAsync();
        Assert.StartsWith("data: ", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        Assert.Equal("two", await _client.GetStringAsync("cases/"));
    }

    [Fact]
    public async Task The_reload_script_stands_where_pages_name_it() => Assert.Contains("EventSource", await _client.GetStringAsync("live-reload/live-reload.js"), StringComparison.Ordinal);

    private void Show(string text) => _site.Replace(
        SiteOutput.Of([File("cases/index.html", text), File("404.html", "missing")], SourceSpan.File("site.yml"), new DiagnosticBag())!,
        isBroken: false);

    private static OutputFile File(string path, string text) => OutputFile.Of(path, Encoding.UTF8.GetBytes(text));
}
