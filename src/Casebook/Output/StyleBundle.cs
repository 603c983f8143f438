using System.Buffers;
using System.Collections.Immutable;

namespace Casebook.Output;

/// <summary>Joins the style sheets into one, so that a page asks for a single file.</summary>
public static class StyleBundle
{
    public const string Path = "css/site.css";

    private const string Folder = "css/";
    private const string First = "css/layers.css";

    /// <summary>The same assets with one style sheet in the place of all; the one that declares the order of the layers comes first.</summary>
    public static ImmutableArray<Asset> Join(ImmutableArray<Asset> assets)
    {
        var bundle = new ArrayBufferWriter<byte>();
        foreach (var style in assets.Where(IsStyle).OrderBy(asset => asset.Path != First).ThenBy(asset => asset.Path, StringComparer.Ordinal))
        {
            bundle.Write(style.Bytes.Span);
            bundle.Write("\n"u8);
        }

        return [.. assets.Where(asset => !IsStyle(asset)).Append(new Asset(Path, bundle.WrittenMemory.ToArray())).OrderBy(asset => asset.Path, StringComparer.Ordinal)];
    }

    private static bool IsStyle(Asset asset) =>
        asset.Path.StartsWith(Folder, StringComparison.Ordinal) && asset.Path.EndsWith(".css", StringComparison.Ordinal);
}
