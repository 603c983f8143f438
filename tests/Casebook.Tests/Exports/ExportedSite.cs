using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Exports;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Output;
using Casebook.Search;
using Casebook.Sources;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Exports;

/// <summary>The exports of one site, made once and held as text by path.</summary>
internal sealed record ExportedSite(KnowledgeBase Knowledge, ExportContext Context, ImmutableSortedDictionary<string, string> Files)
{
    private static readonly Lazy<ExportedSite> BaseSite = new(() =>
    {
        using var site = TestSite.OfBase();
        return Of(site.Root);
    });

    private static readonly Lazy<ExportedSite> EnteredSite = new(() => Of(Repository.Root));

    /// <summary>The small site that the tests share.</summary>
    public static ExportedSite Base => BaseSite.Value;

    /// <summary>The casebook itself.</summary>
    public static ExportedSite Entered => EnteredSite.Value;

    /// <summary>The exports of the site in a folder.</summary>
    public static ExportedSite Of(string root)
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(root, bag);
        var knowledge = content is null ? null : KnowledgeBuilder.Build(content, bag);
        Assert.Empty(bag.Sorted().Where(fault => fault.Severity == Severity.Error));
        var addresses = new Addresses(knowledge!.Site, SiteOrigin.Parse("https://example.org/repo/")!, AssetFingerprint.Of([]));
        var context = new ExportContext(knowledge, addresses, SiteSearch.Of(knowledge, addresses, 1), RecordShapes.All, [new ListedPage(addresses.Cases, new DateOnly(2026, 11, 21)), new ListedPage(addresses.Home, null)]);
        return new ExportedSite(knowledge, context, ExportKinds.Files(context).ToImmutableSortedDictionary(file => file.Path, Text, StringComparer.Ordinal));
    }

    /// <summary>The bytes of a file as text; bytes that are no UTF-8 fail.</summary>
    public static string Text(OutputFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Write(output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }
}
