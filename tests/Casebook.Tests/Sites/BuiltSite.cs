using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Cli;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Output;
using Casebook.Rendering;
using Casebook.Sources;

namespace Casebook.Tests.Sites;

/// <summary>A whole site in memory, planned by the function that the command itself plans with.</summary>
internal sealed partial class BuiltSite
{
    private static readonly RazorPages Razor = new();
    private static readonly ImmutableArray<Asset> Assets = StyleBundle.Join(EmbeddedAssets.From(typeof(BuildCommand).Assembly));
    private static readonly Lazy<BuiltSite> Whole = new(() => Of(Repository.Root, "https://example.org/repo/"));

    private readonly ImmutableSortedDictionary<string, byte[]> _files;

    private BuiltSite(SiteOutput output) =>
        _files = output.Files.ToImmutableSortedDictionary(file => file.Path, Write, StringComparer.Ordinal);

    /// <summary>The site of this repository's content, built once under <c>/repo/</c>.</summary>
    public static BuiltSite Real => Whole.Value;

    public IEnumerable<string> Paths => _files.Keys;

    public IEnumerable<string> Pages => _files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    public bool Has(string path) => _files.ContainsKey(path);

    public byte[] Bytes(string path) => _files[path];

    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    /// <summary>The size of some files when they travel together.</summary>
    public static long Compressed(params byte[][] files)
    {
        var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
            foreach (var file in files) gzip.Write(file);
        return target.Length;
    }

    /// <summary>The site of a folder. A fault of its content fails the test.</summary>
    public static BuiltSite Of(string folder, string? url = null, Func<ImmutableArray<SourceFile>, ImmutableArray<SourceFile>>? order = null)
    {
        var bag = new DiagnosticBag();
        var files = ContentFiles.Read(folder, bag);
        var content = ContentReader.Read(order is null ? files : order(files), bag);
        var knowledge = content is null ? null : KnowledgeBuilder.Build(content, bag);
        var output = knowledge is null ? null : Plan(knowledge, url, bag);
        Verdict.None(bag.Sorted().Where(fault => fault.Severity == Severity.Error).Select(fault => fault.ToString()));
        return new BuiltSite(output!);
    }

    /// <summary>Every file of a site, as the command plans them.</summary>
    public static SiteOutput? Plan(KnowledgeBase knowledge, string? url, DiagnosticBag bag) => BuildCommand.Plan(knowledge, url is null ? null : SiteOrigin.Parse(url), Assets, Razor, bag);

    /// <summary>A path or text with the fingerprints of the assets and of the search index replaced, so that a change of a style sheet or of a word changes no other expectation.</summary>
    public static string WithoutFingerprint(string text) => Fingerprint().Replace(text, "FINGERPRINT");

    private static byte[] Write(OutputFile file)
    {
        var buffer = new ArrayBufferWriter<byte>();
        file.Write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    [GeneratedRegex("(?<=assets/|search/index/)[0-9a-f]{12}(?=/)|(?<=\"hash\":\")[0-9a-f]{12}(?=\")")]
    private static partial Regex Fingerprint();
}
