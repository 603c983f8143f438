using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Casebook.Links;

/// <summary>One hash over all assets. It names the folder they are published in, so that a module's relative import of another stays valid and a cached copy never goes stale.</summary>
public sealed class AssetFingerprint
{
    private const int Digits = 12;

    private readonly FrozenSet<string> _paths;

    private AssetFingerprint(FrozenSet<string> paths, string hash) => (_paths, Hash) = (paths, hash);

    public string Hash { get; }

    public bool Has(string path) => _paths.Contains(path);

    /// <summary>The paths that begin with a folder's, in ordinal order.</summary>
    public ImmutableArray<string> Under(string folder) => [.. _paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The fingerprint of files given by path and bytes, in whatever order.</summary>
    public static AssetFingerprint Of(IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var paths = new List<string>();
        foreach (var (path, bytes) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            paths.Add(path);
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{bytes.Length}\n"));
            hash.AppendData(bytes.Span);
        }

        return new AssetFingerprint(paths.ToFrozenSet(StringComparer.Ordinal), Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]);
    }
}
