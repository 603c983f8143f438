using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Text;
using System.Text.Unicode;
using Casebook.Diagnostics;

namespace Casebook.Sources;

/// <summary>Reads the files of a site from disk: <c>site.yml</c> and everything under <c>content/</c>. Hidden files are someone else's; links are reported, not followed.</summary>
public static class ContentFiles
{
    /// <summary>The largest file taken, in bytes: a hundred times the longest record that people write.</summary>
    public const int LargestFile = 4 << 20;

    private static readonly EnumerationOptions Visible = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <summary>The files in ordinal order of their paths relative to <paramref name="root"/>; each is opened when its text is asked for. Faults of a file go to the bag; an I/O error of the machine is thrown.</summary>
    public static ImmutableArray<SourceFile> Read(string root, DiagnosticBag bag)
    {
        var site = Path.Combine(root, "site.yml");
        var content = Path.Combine(root, "content");
        if (!File.Exists(site)) bag.Add(DiagnosticCodes.MissingFile, SourceSpan.File("site.yml"), "There is no 'site.yml' here.", "Run the command in the folder that holds 'site.yml' and 'content', or name it with --content.");
        if (!Directory.Exists(content)) bag.Add(DiagnosticCodes.MissingFile, SourceSpan.File("content"), "There is no folder 'content' here.", "Run the command in the folder that holds 'site.yml' and 'content', or name it with --content.");
        if (bag.HasErrors) return [];

        string[] paths = [.. FilesAndLinks(content), site];
        for (var i = 0; i < paths.Length; i++) paths[i] = Path.GetRelativePath(root, paths[i]).Replace('\\', '/');
        Array.Sort(paths, StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<SourceFile>(paths.Length);
        foreach (var path in paths)
        {
            var full = Path.Combine(root, path);
            var file = new FileInfo(full);
            if (path.StartsWith("content/", StringComparison.Ordinal) && file.LinkTarget is not null)
                bag.Add(DiagnosticCodes.UnreadableFile, SourceSpan.File(path), "This is a link, which is not followed.", "Put the file or folder itself in its place.");
            else if (file.Length <= LargestFile)
                files.Add(new SourceFile(path, file.Length, () => Decoded(full, path, bag)));
            else
                bag.Add(DiagnosticCodes.UnreadableFile, SourceSpan.File(path), $"The file is larger than {LargestFile >> 20} MiB.", "Split it, or move data that is no record out of 'content'.");
        }

        return files.DrainToImmutable();
    }

    /// <summary>Every file below a folder, and every link, which is not entered.</summary>
    private static FileSystemEnumerable<string> FilesAndLinks(string folder) => new(folder, (ref entry) => entry.ToFullPath(), Visible)
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
        ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
    };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string? Decoded(string full, string path, DiagnosticBag bag)
    {
        var bytes = File.ReadAllBytes(full);
        if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0)) return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        bag.Add(DiagnosticCodes.UnreadableFile, SourceSpan.File(path), "The file is not UTF-8 text.", "Save it as UTF-8.");
        return null;
    }
}
