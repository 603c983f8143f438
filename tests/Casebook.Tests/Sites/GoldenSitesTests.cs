using System.Text.RegularExpressions;

namespace Casebook.Tests.Sites;

/// <summary>Each folder of <c>tests/sites</c> with an <c>expected</c> folder is a site; of its pages the part between <c>&lt;main</c> and <c>&lt;/main&gt;</c> is compared.</summary>
/// <remarks>A site whose <c>expected</c> holds <c>paths.txt</c> is compared byte for byte, with the list of all its paths.</remarks>
public partial class GoldenSitesTests
{
    private const string List = "paths.txt";

    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateDirectories(Repository.Sites).Where(folder => Directory.Exists(Path.Combine(folder, "expected"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_built_as_expected(string name)
    {
        var expected = Path.Combine(Repository.Sites, name, "expected");
        using var site = TestSite.Of(Path.Combine(Repository.Sites, name));
        var built = BuiltSite.Of(site.Root);
        if (File.Exists(Path.Combine(expected, List))) MatchEverything(built, expected);
        else MatchMain(built, expected);
    }

    private static void MatchEverything(BuiltSite built, string expected)
    {
        Expected.Match(Path.Combine(expected, List), string.Concat(built.Paths.Select(path => BuiltSite.WithoutFingerprint(path) + "\n")));
        var texts = built.Paths.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)).ToArray();
        if (Repository.UpdatesGolden)
            foreach (var stale in FilesIn(expected).Except(texts.Select(BuiltSite.WithoutFingerprint)).Where(path => path != List)) File.Delete(Path.Combine(expected, stale));
        Verdict.None(FilesIn(expected).Except(texts.Select(BuiltSite.WithoutFingerprint)).Where(path => path != List).Select(path => $"{path} is expected and not built."));
        foreach (var path in texts) Expected.Match(Path.Combine(expected, BuiltSite.WithoutFingerprint(path)), BuiltSite.WithoutFingerprint(built.Text(path)));
    }

    private static void MatchMain(BuiltSite built, string expected)
    {
        Verdict.None(FilesIn(expected).Where(path => !built.Has(path)).Select(path => $"{path} is expected and not built."));
        foreach (var path in FilesIn(expected))
            Expected.Match(Path.Combine(expected, path), BuiltSite.WithoutFingerprint(path.EndsWith(".html", StringComparison.Ordinal) ? WithinMain(built.Text(path)) : built.Text(path)));
    }

    private static string[] FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".actual", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    private static string WithinMain(string page) => MainPart().Match(page).Value + "\n";

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();
}
