using System.Buffers;
using System.Net;
using Casebook.Links;
using Casebook.Output;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Casebook.Serve;

/// <summary>Shows the site to this machine alone and draws each page when it is asked for.</summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private const string LocalReload = "/live-reload/";

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly LiveSite _site;
    private readonly WebApplication _app;

    private LiveServer(LiveSite site, int port)
    {
        _site = site;
        // Empty: no settings file or variable of the machine decides what is served where.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Where the site stands.</summary>
    public SiteOrigin Origin { get; private set; } = default!;

    /// <summary>Begins to listen; port 0 takes a free one.</summary>
    public static async Task<LiveServer> StartAsync(LiveSite site, int port, CancellationToken stop)
    {
        var server = new LiveServer(site, port);
        await server._app.StartAsync(stop);
        var address = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Origin = SiteOrigin.Parse(address)!;
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        // A page elsewhere that points a name of its own at this machine gets nothing.
        if (request.Host.Host is not ("127.0.0.1" or "localhost")) response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (request.Path == LocalReload + "events") await TellChangesAsync(context);
        else if (request.Path == LocalReload + "live-reload.js") await WriteAsync(context, "live-reload.js", Script(), StatusCodes.Status200OK);
        else await ShowAsync(context, request.Path.Value ?? "/");
    }

    private async Task ShowAsync(HttpContext context, string path)
    {
        if (_site.Current is not var (files, isBroken))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            return;
        }

        var name = path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : "");
        if (files.Find(name) is { } file) await WriteAsync(context, name, Draw(file), StatusCodes.Status200OK);
        else if (files.Find(name + "/index.html") is not null) context.Response.Redirect(context.Request.PathBase + context.Request.Path.ToUriComponent() + "/" + context.Request.QueryString);
        else if (files.Find("404.html") is { } missing) await WriteAsync(context, "404.html", Draw(missing), isBroken ? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task TellChangesAsync(HttpContext context)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _app.Lifetime.ApplicationStopping).Token;
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (true)
            {
                var changed = _site.Changed;
                await context.Response.WriteAsync($"data: {_site.Version}\n\n", stop);
                await context.Response.Body.FlushAsync(stop);
                await Task.WhenAny(changed, Task.Delay(Heartbeat, stop));
                stop.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException)
        {
            // The reader has left, or the server stops.
        }
    }

    private static async Task WriteAsync(HttpContext context, string name, ReadOnlyMemory<byte> bytes, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentTypes.Of(name);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static ReadOnlyMemory<byte> Draw(OutputFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Write(output);
        return output.WrittenMemory;
    }

    private static ReadOnlyMemory<byte> Script()
    {
        using var stream = typeof(LiveServer).Assembly.GetManifestResourceStream("serve/live-reload.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
