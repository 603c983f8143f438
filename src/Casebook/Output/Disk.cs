namespace Casebook.Output;

/// <summary>Questions to the disk that do not follow links by accident.</summary>
internal static class Disk
{
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null || new DirectoryInfo(path).LinkTarget is not null;

    /// <summary>Every file and link below a folder by relative path with forward slashes, in ordinal order; links are named, not entered.</summary>
    public static IEnumerable<string> Entries(string folder)
    {
        var found = new List<string>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var next))
        {
            foreach (var entry in new DirectoryInfo(next).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.None }))
            {
                if (entry is DirectoryInfo && entry.LinkTarget is null) waiting.Push(entry.FullName);
                else found.Add(Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/'));
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>The full path with the links of every existing folder on the way resolved.</summary>
    public static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;
        var here = Path.Combine(Real(parent), Path.GetFileName(full));
        var target = Directory.Exists(here) ? new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true) : null;
        return target is null ? here : Real(target.FullName);
    }

    /// <summary>True when <paramref name="inner"/> is <paramref name="outer"/> or lies below it; both are real paths.</summary>
    public static bool Contains(string outer, string inner) =>
        inner == outer || inner.StartsWith(Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
