using System.Net;
using System.Net.Sockets;
using Casebook.Tests.Audit;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Browser;

/// <summary>Serves the built site on this machine alone, under <c>/repo/</c>, with <c>404.html</c> for what is not there.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".json"] = "application/json",
    };

    private readonly HttpListener _listener = new();

    public LoopbackServer()
    {
        // The listener cannot choose a free port itself.
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}{AuditedSite.Origin.AbsolutePath}";
        }

        _listener.Prefixes.Add(Address[..^AuditedSite.Origin.AbsolutePath.Length] + "/");
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>The home page.</summary>
    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                // The browser hung up, or the test is over.
            }
        }
    }

    private static void Answer(HttpListenerContext asked)
    {
        var file = AuditedSite.FileOf(new Uri(AuditedSite.Origin, asked.Request.Url!.AbsolutePath)) is { Length: > 0 } path && BuiltSite.Real.Has(path) ? path : "404.html";
        asked.Response.StatusCode = file == "404.html" ? 404 : 200;
        asked.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        // The addresses inside a page name the published site's host; a reader's browser only follows their paths.
        asked.Response.Close(BuiltSite.Real.Bytes(file), willBlock: false);
    }
}
