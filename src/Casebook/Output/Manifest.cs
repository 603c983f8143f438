using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Casebook.Output;

/// <summary>The file that marks a folder as a site this program wrote, and lists what it wrote there.</summary>
internal static class Manifest
{
    public const string Name = ".casebook-manifest";

    private const string Head = "# Written by casebook. The files below are replaced by the next build.";

    /// <summary>Marks a folder as ours and lists these paths.</summary>
    public static void Write(string folder, ImmutableArray<OutputFile> files)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (var file in files) text.Append(file.Path).Append('\n');
        File.WriteAllText(Path.Combine(folder, Name), text.ToString());
    }

    /// <summary>The paths a folder's manifest lists, or null when the folder is not ours.</summary>
    public static FrozenSet<string>? Read(string folder)
    {
        var file = Path.Combine(folder, Name);
        if (!File.Exists(file) || Disk.IsLink(file)) return null;
        var lines = File.ReadAllLines(file);
        return lines.Length > 0 && lines[0] == Head ? lines.Skip(1).ToFrozenSet(StringComparer.Ordinal) : null;
    }

    /// <summary>Why a folder may not be replaced, as the end of a sentence; null when it is absent, empty, or holds nothing but what its manifest lists.</summary>
    public static string? Foreign(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        if (!Directory.EnumerateFileSystemEntries(folder).Any()) return null;
        if (Read(folder) is not { } ours) return "it holds files and no manifest of a casebook site";
        var foreign = Disk.Entries(folder).FirstOrDefault(path => path != Name && !ours.Contains(path));
        return foreign is null ? null : $"it holds '{foreign}', which casebook did not write";
    }
}
