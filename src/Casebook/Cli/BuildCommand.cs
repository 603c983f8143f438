using System.Collections.Immutable;
using System.CommandLine;
using Casebook.Diagnostics;
using Casebook.Exports;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Output;
using Casebook.Pages;
using Casebook.Rendering;
using Casebook.Search;
using Casebook.Sources;

namespace Casebook.Cli;

/// <summary>Text becomes records, records become one validated graph, the graph becomes page models and search documents, those become bytes, and bytes become a folder.</summary>
internal static class BuildCommand
{
    public static Command Command()
    {
        var content = SiteOptions.Content();
        var url = SiteOptions.Url();
        var repository = SiteOptions.Repository();
        var output = new Option<string>("--out", "-o")
        {
            Description = "The folder to publish to. It is replaced as a whole, and only when casebook wrote everything in it.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "public",
        };
        var timings = new Option<string?>("--timings")
        {
            Description = "Print how long each phase took; with FILE, write the same there as JSON.",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("build", "Read the content, check it, and publish the site.") { content, output, url, repository, timings };
        command.SetAction(parsed => Run(
            parsed.Folder(content), parsed.GetValue(output)!, parsed.GetValue(url), parsed.GetValue(repository), parsed.GetResult(timings) is null ? null : parsed.GetValue(timings) ?? ""));
        return command;
    }

    /// <summary>Every file of the site, planned and not yet written; null when the content has errors.</summary>
    /// <param name="origin">Where the site will stand; null for the address that site.yml gives.</param>
    /// <param name="repository">Where corrections go; null for the repository that site.yml gives.</param>
    /// <param name="isLive">True when every page is to listen for changes.</param>
    /// <param name="clock">Takes the time of each phase.</param>
    public static SiteOutput? Plan(string folder, SiteOrigin? origin, ImmutableArray<Asset> assets, RazorPages razor, DiagnosticBag bag, string? repository = null, bool isLive = false, PhaseClock? clock = null)
    {
        clock ??= new PhaseClock();
        var files = clock.Time("read", () => ContentFiles.Read(folder, bag), read => (read.Length, read.Sum(file => file.Size)));
        var content = clock.Time("parse", () => ContentReader.Read(files, bag), _ => (files.Length, 0));
        if (content is not null && repository is not null) content = content with { Site = content.Site with { Repository = repository.TrimEnd('/') } };
        var knowledge = content is null ? null : clock.Time("check", () => KnowledgeBuilder.Build(content, bag), built => (built?.Content.Cases.Length ?? 0, 0));
        return knowledge is null || bag.HasErrors ? null : Plan(knowledge, origin, assets, razor, bag, isLive, clock);
    }

    /// <summary>Every file of the site of this knowledge.</summary>
    /// <param name="isDry">True when nothing will be written: the pieces of the search, whose names hang on the whole index, are then left out.</param>
    public static SiteOutput? Plan(KnowledgeBase knowledge, SiteOrigin? origin, ImmutableArray<Asset> assets, RazorPages razor, DiagnosticBag bag, bool isLive = false, PhaseClock? clock = null, bool isDry = false)
    {
        clock ??= new PhaseClock();
        var addresses = AddressesOf(knowledge.Site, origin, assets, bag);
        if (addresses is null) return null;

        var search = SiteSearch.Of(knowledge, addresses, Environment.ProcessorCount);
        var pieces = isDry ? [] : clock.Time("index", search.Pieces, _ => (search.Count, 0));
        var exports = new ExportContext(knowledge, addresses, search, RecordShapes.All, []);
        return clock.Time("plan", () =>
        {
            var pages = SitePages.Plan(new PageContext(knowledge, addresses) { Downloads = ExportKinds.Downloads(exports), IsLive = isLive });
            var frame = SiteFrame.Plan(knowledge.Site, addresses, knowledge.Content.Vocabularies, pages, isLive ? addresses.LiveReload : null);
            var listed = exports with { Pages = [.. pages.Where(page => !page.Head.IsHidden).Select(page => new ListedPage(page.Path, page.Head.Modified))] };
            return SiteOutput.Of(
                [
                    .. clock.Watch("render", pages.Select(page => razor.File(frame, page))),
                    .. assets.Select(asset => OutputFile.Of(addresses.Asset(asset.Path).File, asset.Bytes)),
                    .. isLive ? [] : (OutputFile[])[OfflineWorker.File(addresses, assets.Select(asset => asset.Path))],
                    .. clock.Watch("export", [.. pieces, .. ExportKinds.Files(listed)]),
                ],
                knowledge.Site.Span,
                bag);
        }, site => (site?.Files.Length ?? 0, 0));
    }

    /// <param name="timings">Null for none, empty for the table alone, else also the file of JSON.</param>
    private static int Run(string folder, string target, string? url, string? repository, string? timings)
    {
        if (SiteFolder.At(target, Kept(folder), [Path.Combine(folder, "content"), Path.Combine(folder, "templates")], out var refusal) is not { } published) return Screen.Refuse(refusal);

        var razor = new RazorPages();
        var bag = new DiagnosticBag();
        var clock = new PhaseClock();
        var (site, written) = Screen.While<(SiteOutput? Site, Published Written)>("Reading", say =>
        {
            var planned = Plan(folder, url is null ? null : SiteOrigin.Parse(url), StyleBundle.Join(EmbeddedAssets.From(typeof(BuildCommand).Assembly)), razor, bag, repository, clock: clock);
            if (planned is null || bag.HasErrors) return (null, default);
            say($"Writing {Screen.Count(planned.Files.Length, "file")}");
            var wrote = clock.Time("write", () => published.Publish(planned, Environment.ProcessorCount), done => (done.Files, done.Bytes));
            clock.Settle(Environment.ProcessorCount);
            return (planned, wrote);
        });

        DiagnosticReport.Print(bag, folder);
        if (site is null)
        {
            Screen.Say($"Nothing was written.");
            return ExitCodes.ContentHasErrors;
        }

        if (timings is not null) Report(clock, timings);
        Screen.Say($"{Screen.Count(site.Pages, "page")}, {Screen.Count(written.Files, "file")}, {Screen.Size(written.Bytes)} in '{published.Path}'.");
        return ExitCodes.Fine;
    }

    private static void Report(PhaseClock clock, string file)
    {
        foreach (var line in TimingReport.Lines(clock)) Screen.Say(line);
        if (file.Length > 0) TimingReport.Write(clock, file);
    }

    /// <summary>The maker of addresses for where the site will stand.</summary>
    private static Addresses? AddressesOf(SiteConfig site, SiteOrigin? origin, ImmutableArray<Asset> assets, DiagnosticBag bag)
    {
        origin ??= SiteOrigin.Parse(site.Url);
        if (origin is not null) return new Addresses(site, origin, AssetFingerprint.Of(assets.Select(asset => (asset.Path, asset.Bytes))));
        bag.Add(DiagnosticCodes.BadValue, site.Span, $"The site's address '{site.Url}' cannot be used.", "Write it in full, without query or fragment: https://owner.github.io/repo/.");
        return null;
    }

    private static string[] Kept(string folder) =>
        [folder, Directory.GetCurrentDirectory(), .. new[] { Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.Where(home => home.Length > 0)];
}
