using System.Collections.Immutable;
using System.Reflection;

namespace Casebook.Output;

/// <summary>A style sheet, script or drawing: its path under <c>templates/assets/</c> and its bytes.</summary>
public sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>The assets as the program carries them, or as they stand in a folder while someone works on them.</summary>
public static class EmbeddedAssets
{
    private const string Prefix = "assets/";

    /// <summary>All assets inside an assembly, in ordinal order.</summary>
    public static ImmutableArray<Asset> From(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Asset(name[Prefix.Length..], Read(assembly, name))),
    ];

    /// <summary>All assets in the folder <c>assets</c> of a templates folder, in ordinal order; names that begin with a dot are left out.</summary>
    public static ImmutableArray<Asset> From(string templates)
    {
        var folder = Path.Combine(templates, "assets");
        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .Where(file => !file.Path.StartsWith('.') && !file.Path.Contains("/.", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new Asset(file.Path, File.ReadAllBytes(file.File))),
        ];
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
