using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Net;
using Casebook.Diagnostics;
using Casebook.Links;
using Casebook.Model;
using Casebook.Output;
using Casebook.Pages;
using Casebook.Rendering;
using Casebook.Serve;

namespace Casebook.Cli;

/// <summary>Shows the site on this machine and shows it anew when its files change.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8080;

    public static Command Command()
    {
        var content = SiteOptions.Content();
        var port = new Option<int>("--port", "-p")
        {
            Description = "The port to listen on, on this machine alone; 0 takes a free one.",
            HelpName = "PORT",
            DefaultValueFactory = _ => UsualPort,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort) return number;
                result.AddError($"'{text}' is no port. A port is a number from 0 to {IPEndPoint.MaxPort}.");
                return 0;
            },
        };
        var templates = new Option<string?>("--templates")
        {
            Description = "A templates folder whose 'assets' are read live, instead of those inside the program. The pages' own templates are compiled: build the program to see a change of them.",
            HelpName = "DIR",
        };
        var command = new Command("serve", "Show the site on this machine, and show it anew when a file changes.") { content, port, templates };
        command.SetAction((parsed, stop) => RunAsync(parsed.Folder(content), parsed.GetValue(port), parsed.GetValue(templates), stop));
        return command;
    }

    private static async Task<int> RunAsync(string folder, int port, string? templates, CancellationToken stop)
    {
        var assets = templates is null ? null : Path.Combine(Path.GetFullPath(templates), "assets");
        if (assets is not null && !Directory.Exists(assets)) return Screen.Refuse($"There is no folder '{assets}'.");

        var razor = new RazorPages();
        using var changes = new ChangeWatcher(folder, assets);
        var site = new LiveSite();
        await using var server = await StartAsync(site, port, stop);
        Screen.Say($"Serving '{folder}' at {server.Origin}. Press Ctrl+C to stop.");
        try
        {
            while (true)
            {
                Rebuild(folder, templates, server.Origin, razor, site);
                await changes.NextAsync(stop);
            }
        }
        catch (OperationCanceledException)
        {
            Screen.Say("Stopped.");
            return ExitCodes.Fine;
        }
    }

    private static async Task<LiveServer> StartAsync(LiveSite site, int port, CancellationToken stop)
    {
        try
        {
            return await LiveServer.StartAsync(site, port, stop);
        }
        catch (IOException fault)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"Port {port} cannot be used. {fault.Message} Choose another with --port."), fault);
        }
    }

    private static void Rebuild(string folder, string? templates, SiteOrigin origin, RazorPages razor, LiveSite live)
    {
        var bag = new DiagnosticBag();
        try
        {
            var assets = StyleBundle.Join(templates is null ? EmbeddedAssets.From(typeof(ServeCommand).Assembly) : EmbeddedAssets.From(templates));
            var site = BuildCommand.Plan(folder, origin, assets, razor, bag, isLive: true);
            live.Replace(site ?? Faults(assets, origin, razor, bag), isBroken: site is null);
            DiagnosticReport.Print(bag, folder);
            if (site is not null) Screen.Say($"{Screen.Count(site.Files.Length, "file")} ready.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // An editor may hold a file for a moment; the next change tries again.
            _ = Screen.Fail(fault.Message);
        }
    }

    /// <summary>A site of one page, which stands for every other while the content is broken.</summary>
    private static SiteOutput Faults(ImmutableArray<Asset> assets, SiteOrigin origin, RazorPages razor, DiagnosticBag bag)
    {
        var config = new SiteConfig("Casebook", "", origin.ToString(), "en-GB", "", "", "", "", null, [], SourceSpan.File("site.yml"));
        var addresses = new Addresses(config, origin, AssetFingerprint.Of(assets.Select(asset => (asset.Path, asset.Bytes))));
        var page = FaultsView.Plan(addresses, bag.Sorted());
        var frame = SiteFrame.Plan(config, addresses, [], [page], addresses.LiveReload);
        return SiteOutput.Of(
            [razor.File(frame, page), .. assets.Select(asset => OutputFile.Of(addresses.Asset(asset.Path).File, asset.Bytes))],
            config.Span,
            new DiagnosticBag())!;
    }
}
