using Casebook.Tests.Audit;

namespace Casebook.Tests.Browser;

/// <summary>One page of each kind: the shortest way down in every folder, and its fullest page.</summary>
internal static class Kinds
{
    /// <summary>Paths without <c>index.html</c>, as a reader would type them.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. AuditedSite.Pages.Keys
            .GroupBy(path => (Folder: path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : path, Depth: Math.Min(path.Count(letter => letter == '/'), 2)))
            .Select(kind => kind.MaxBy(path => AuditedSite.Site.Bytes(path).Length)!)
            .Order(StringComparer.Ordinal)
            .Select(path => path.Replace("index.html", "", StringComparison.Ordinal)),
    ];
}
