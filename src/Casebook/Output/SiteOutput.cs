using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Output;

/// <summary>The whole site as files that are not yet written: every path once, in ordinal order.</summary>
public sealed class SiteOutput
{
    private readonly FrozenDictionary<string, OutputFile> _byPath;

    private SiteOutput(ImmutableArray<OutputFile> files)
    {
        Files = files;
        _byPath = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>How many of the files are pages.</summary>
    public int Pages => Files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The file with this path, or null.</summary>
    public OutputFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The site of these files. Two files that want one path (also on a disk that does not tell capitals apart), or one that stands where another
    /// needs a folder, are faults at <paramref name="site"/>; the result is then null.</summary>
    public static SiteOutput? Of(IEnumerable<OutputFile> files, SourceSpan site, DiagnosticBag diagnostics)
    {
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var taken = new Dictionary<string, string>(sorted.Length, StringComparer.OrdinalIgnoreCase);
        var isSound = true;
        foreach (var file in sorted)
        {
            if (taken.TryAdd(file.Path, file.Path)) continue;
            isSound = false;
            diagnostics.Add(DiagnosticCodes.PathClash, site, $"Two pages or files want the address '{file.Path}'{(taken[file.Path] == file.Path ? "" : $"; the other writes it '{taken[file.Path]}'")}.", Remedy);
        }

        foreach (var file in sorted)
        {
            for (var slash = file.Path.LastIndexOf('/'); slash > 0; slash = file.Path.LastIndexOf('/', slash - 1))
            {
                if (!taken.TryGetValue(file.Path[..slash], out var blocking)) continue;
                isSound = false;
                diagnostics.Add(DiagnosticCodes.PathClash, site, $"'{file.Path}' needs a folder where the file '{blocking}' stands.", Remedy);
            }
        }

        return isSound ? new SiteOutput(sorted) : null;
    }

    private const string Remedy = "Rename the page under content/pages, the vocabulary's path in site.yml, or the id.";
}
