using System.Text;

namespace Casebook.Bench.Corpus;

/// <summary>A folder that a corpus is written to: never inside a <c>content</c> folder, never over files of another kind, and whole or not at all.</summary>
internal sealed class CorpusFolder
{
    private const string Mark = "invented.txt";

    private readonly string _path;

    private CorpusFolder(string path) => _path = path;

    /// <summary>The folder, or null and the reason in one sentence.</summary>
    public static CorpusFolder? At(string path, out string refusal)
    {
        var full = Resolved(Path.GetFullPath(path));
        refusal = full.Split(Path.DirectorySeparatorChar).Contains("content", StringComparer.OrdinalIgnoreCase) ? $"'{path}' lies inside a folder 'content': invented cases never stand where a site is read from; name a folder elsewhere."
            : File.Exists(full) ? $"'{path}' is a file; name a folder."
            : Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !File.Exists(Path.Combine(full, Mark)) ? $"'{path}' holds files that no corpus wrote; name an empty folder or one that is not there yet."
            : "";
        return refusal.Length == 0 ? new CorpusFolder(full) : null;
    }

    /// <summary>Writes everything beside the folder and then puts it in its place, so that a full disk leaves an earlier corpus as it was.</summary>
    /// <param name="frame">Files that stand alone.</param>
    /// <param name="count">How many cases.</param>
    /// <param name="ofCase">The files of the case with a number, counted from 1.</param>
    public void Write(IEnumerable<CorpusFile> frame, int count, Func<int, IEnumerable<CorpusFile>> ofCase)
    {
        var part = _path + ".part";
        try
        {
            if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
            foreach (var file in frame) Write(part, file);
            try
            {
                Parallel.For(1, count + 1, number =>
                {
                    foreach (var file in ofCase(number)) Write(part, file);
                });
            }
            catch (AggregateException several) when (several.InnerExceptions.FirstOrDefault(one => one is IOException or UnauthorizedAccessException) is { } fault)
            {
                throw new IOException(fault.Message, several);
            }

            if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
            Directory.Move(part, _path);
        }
        catch
        {
            if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
            throw;
        }
    }

    private static void Write(string folder, CorpusFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text, new UTF8Encoding(false));
    }

    /// <summary>The path with every link on the way followed, as far as it exists.</summary>
    private static string Resolved(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Resolved(parent), Path.GetFileName(path));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName is { } target ? Resolved(target) : here;
    }
}
