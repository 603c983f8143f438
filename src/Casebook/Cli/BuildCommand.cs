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
        var command = new Command("build", "Read the content, check it, and publish the site.") { content, output, url, repository };
        command.SetAction(parsed => Run(parsed.Folder(content), parsed.GetValue(output)!, parsed.GetValue(url), parsed.GetValue(repository)));
        return command;
    }

    /// <summary>Every file of the site, planned and not yet written; null when the content has errors.</summary>
    /// <param name="origin">Where the site will stand; null for the address that site.yml gives.</param>
    /// <param name="repository">Where corrections go; null for the repository that site.yml gives.</param>
    /// <param name="isLive">True when every page is to listen for changes.</param>
    public static SiteOutput? Plan(string folder, SiteOrigin? origin, ImmutableArray<Asset> assets, RazorPages razor, DiagnosticBag bag, string? repository = null, bool isLive = false)
    {
        var content = ContentReader.Read(folder, bag);
        if (content is not null && repository is not null) content = content with { Site = content.Site with { Repository = repository.TrimEnd('/') } };
        var knowledge = content is null ? null : KnowledgeBuilder.Build(content, bag);
        return knowledge is null || bag.HasErrors ? null : Plan(knowledge, origin, assets, razor, bag, isLive);
    }

    /// <summary>Every file of the site of this knowledge.</summary>
    public static SiteOutput? Plan(KnowledgeBase knowledge, SiteOrigin? origin, ImmutableArray<Asset> assets, RazorPages razor, DiagnosticBag bag, bool isLive = false)
    {
        var addresses = AddressesOf(knowledge.Site, origin, assets, bag);
        if (addresses is null) return null;

        var search = SiteSearch.Of(knowledge, addresses, Environment.ProcessorCount);
        var exports = new ExportContext(knowledge, addresses, search, RecordShapes.All, []);
        var pages = SitePages.Plan(new PageContext(knowledge, addresses) { Downloads = ExportKinds.Downloads(exports) });
        var frame = SiteFrame.Plan(knowledge.Site, addresses, knowledge.Content.Vocabularies, pages, isLive ? addresses.LiveReload : null);
        return SiteOutput.Of(
            [
                .. pages.Select(page => razor.File(frame, page)),
                .. assets.Select(asset => OutputFile.Of(addresses.Asset(asset.Path).File, asset.Bytes)),
                .. search.Pieces(Environment.ProcessorCount),
                .. ExportKinds.Files(exports with { Pages = [.. pages.Where(page => !page.Head.IsHidden).Select(page => new ListedPage(page.Path, page.Head.Modified))] }),
            ],
            knowledge.Site.Span,
            bag);
    }

    private static int Run(string folder, string target, string? url, string? repository)
    {
        if (SiteFolder.At(target, Kept(folder), [Path.Combine(folder, "content"), Path.Combine(folder, "templates")], out var refusal) is not { } published) return Screen.Refuse(refusal);

        using var razor = new RazorPages();
        var bag = new DiagnosticBag();
        var (site, written) = Screen.While<(SiteOutput? Site, Published Written)>("Reading", say =>
        {
            var planned = Plan(folder, url is null ? null : SiteOrigin.Parse(url), StyleBundle.Join(EmbeddedAssets.From(typeof(BuildCommand).Assembly)), razor, bag, repository);
            if (planned is null || bag.HasErrors) return (null, default);
            say($"Writing {Screen.Count(planned.Files.Length, "file")}");
            return (planned, published.Publish(planned, Environment.ProcessorCount));
        });

        DiagnosticReport.Print(bag, folder);
        if (site is null)
        {
            Screen.Say($"Nothing was written.");
            return ExitCodes.ContentHasErrors;
        }

        var pages = site.Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));
        Screen.Say($"{Screen.Count(pages, "page")}, {Screen.Count(written.Files, "file")}, {Screen.Size(written.Bytes)} in '{published.Path}'.");
        return ExitCodes.Fine;
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
