using System.Buffers;
using System.Runtime.ExceptionServices;

namespace Casebook.Output;

/// <summary>How much was published.</summary>
public readonly record struct Published(int Files, long Bytes);

/// <summary>The folder a site is published to. It is replaced as a whole or not at all, and only when everything in it was written by this program.</summary>
public sealed class SiteFolder
{
    private readonly string _staging;
    private readonly string _last;
    private readonly string _lock;

    private SiteFolder(string path)
    {
        Path = path;
        var parent = System.IO.Path.GetDirectoryName(path)!;
        var name = System.IO.Path.GetFileName(path);
        _staging = System.IO.Path.Combine(parent, $".{name}.casebook-next");
        _last = System.IO.Path.Combine(parent, $".{name}.casebook-last");
        _lock = System.IO.Path.Combine(parent, $".{name}.casebook-lock");
    }

    public string Path { get; }

    /// <summary>The folder at a path, or null with a sentence when it must not be written to: a root, a link, a folder that holds one of <paramref name="kept"/>
    /// or is the home folder, a folder inside one of <paramref name="sources"/>, or one with files of someone else.</summary>
    /// <param name="kept">Folders that must not be replaced: home, the current folder, the site's own.</param>
    /// <param name="sources">Folders that must not be written into: content, templates.</param>
    public static SiteFolder? At(string path, IReadOnlyList<string> kept, IReadOnlyList<string> sources, out string refusal)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        refusal = Refusal(full, kept, sources) ?? "";
        return refusal.Length == 0 ? new SiteFolder(Disk.Real(full)) : null;
    }

    /// <summary>Writes every file beside the target, then swaps the two. When anything fails, the last good site stands as it was.</summary>
    /// <param name="writers">How many files are made at once.</param>
    /// <exception cref="IOException">The disk is full, the target is in use, or someone put files there meanwhile.</exception>
    public Published Publish(SiteOutput output, int writers)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var onlyOne = Lock();
        Recover();
        try
        {
            Directory.CreateDirectory(_staging);
            Manifest.Write(_staging, output.Files);
            var bytes = Write(output, writers);
            if (Manifest.Foreign(Path) is { } foreign) throw new IOException($"'{Path}' was left as it was: {foreign}.");
            Swap();
            return new Published(output.Files.Length, bytes);
        }
        catch
        {
            Remove(_staging);
            throw;
        }
    }

    private FileStream Lock()
    {
        try
        {
            return new FileStream(_lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (File.Exists(_lock))
        {
            throw new IOException($"Another build is writing to '{Path}'.", fault);
        }
    }

    /// <summary>Undoes what a run that was killed left behind.</summary>
    private void Recover()
    {
        foreach (var left in new[] { _staging, _last })
            if (Disk.IsLink(left) || (Directory.Exists(left) && Directory.EnumerateFileSystemEntries(left).Any() && Manifest.Read(left) is null))
                throw new IOException($"'{left}' is in the way and was not written by casebook.");

        Remove(_staging);
        if (!Directory.Exists(_last)) return;
        if (Directory.Exists(Path)) Remove(_last);
        else Directory.Move(_last, Path);
    }

    private long Write(SiteOutput output, int writers)
    {
        foreach (var folder in output.Files.Select(file => System.IO.Path.GetDirectoryName(file.Path)!).Distinct())
            Directory.CreateDirectory(System.IO.Path.Combine(_staging, folder));

        var total = 0L;
        try
        {
            Parallel.ForEach(output.Files, new ParallelOptions { MaxDegreeOfParallelism = writers }, () => new FileSink(), (file, _, sink) =>
            {
                sink.Begin(System.IO.Path.Combine(_staging, file.Path));
                file.Write(sink);
                sink.End();
                Interlocked.Add(ref total, sink.Written);
                return sink;
            }, sink => sink.Dispose());
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }

        return total;
    }

    private void Swap()
    {
        var hasLast = Directory.Exists(Path);
        if (hasLast) Directory.Move(Path, _last);
        try
        {
            Directory.Move(_staging, Path);
        }
        catch when (hasLast)
        {
            Directory.Move(_last, Path);
            throw;
        }

        Remove(_last);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static string? Refusal(string full, IReadOnlyList<string> kept, IReadOnlyList<string> sources)
    {
        const string choose = "Choose a folder of its own, such as 'public'.";
        if (System.IO.Path.GetDirectoryName(full) is null) return $"The site cannot be written to '{full}', the root of a disk. {choose}";
        if (File.Exists(full)) return $"The site cannot be written to '{full}': it is a file. {choose}";
        if (Disk.IsLink(full)) return $"The site cannot be written to '{full}': it is a link. Name the folder itself.";
        var real = Disk.Real(full);
        foreach (var folder in kept.Concat(sources))
            if (Disk.Contains(real, Disk.Real(folder))) return $"The site cannot be written to '{full}': that would replace '{folder}'. {choose}";
        foreach (var folder in sources)
            if (Disk.Contains(Disk.Real(folder), real)) return $"The site cannot be written to '{full}': it lies inside '{folder}'. {choose}";
        return Manifest.Foreign(real) is { } foreign ? $"The site cannot be written to '{full}': {foreign}. Choose another folder, or empty that one yourself." : null;
    }
}
