using Casebook.Tests.Sites;

namespace Casebook.Tests.Browser;

/// <summary>One page of each kind: of every folder and depth the page of middling size; folders whose pages have one template count as one.</summary>
internal static class Kinds
{
    private static readonly Dictionary<string, string> SameTemplate = new(StringComparer.Ordinal)
    {
        ["presentations"] = "terms",
        ["treatments"] = "terms",
        ["tumours"] = "terms",
        ["about"] = "prose",
        ["contribute"] = "prose",
        ["disclaimer"] = "prose",
        ["method"] = "prose",
    };

    /// <summary>Paths without <c>index.html</c>, as a reader would type them.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. BuiltSite.Real.Pages.GroupBy(KindOf).Select(Middling).Order(StringComparer.Ordinal).Select(path => path.Replace("index.html", "", StringComparison.Ordinal)),
    ];

    private static (string Folder, int Depth) KindOf(string path)
    {
        var parts = path.Split('/');
        return (SameTemplate.GetValueOrDefault(parts[0], parts[0]), parts.Length);
    }

    private static string Middling(IEnumerable<string> kind)
    {
        var bySize = kind.OrderBy(path => BuiltSite.Real.Bytes(path).Length).ToArray();
        return bySize[bySize.Length / 2];
    }
}
