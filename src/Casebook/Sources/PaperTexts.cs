using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Casebook.Sources;

/// <summary>The texts of papers in a folder, by the sha256 of their bytes: how they are named does not matter.</summary>
public static class PaperTexts
{
    private const long LargestText = 16 << 20;

    /// <summary>Every readable file of the folder itself, by sha256 in small hexadecimal digits. Bytes that are not UTF-8 become replacement marks.</summary>
    public static FrozenDictionary<string, string> Read(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => file.Length <= LargestText && file.LinkTarget is null)
            .Select(file => File.ReadAllBytes(file.FullName))
            .Select(bytes => KeyValuePair.Create(Convert.ToHexStringLower(SHA256.HashData(bytes)), Encoding.UTF8.GetString(bytes)))
            .DistinctBy(text => text.Key)
            .ToFrozenDictionary(StringComparer.Ordinal);
}
