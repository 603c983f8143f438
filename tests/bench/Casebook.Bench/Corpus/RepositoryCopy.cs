using System.Text;
using System.Text.RegularExpressions;

namespace Casebook.Bench.Corpus;

/// <summary>What a site of invented cases takes from the repository: vocabularies, atlas, pages and <c>site.yml</c>, freed of everything that leads to a real case or paper.</summary>
internal static partial class RepositoryCopy
{
    private const string Notice = "# Copied for a site of invented cases, made for a measurement.\n";

    private const string About = """
        # About this site

        Everything in the cases, tables, statements and sources of this site is invented, by a program, for a measurement. There is no such patient and no such paper.
        Nothing here may be read as medicine, quoted or published.
        """;

    public static IEnumerable<CorpusFile> Of(string repository)
    {
        yield return new CorpusFile("invented.txt", $"{CaseFile.Notice}\n");
        yield return new CorpusFile("site.yml", Notice + SiteOf(Text(repository, "site.yml")));
        foreach (var path in Paths(repository, "content/atlas", "*.yml")) yield return new CorpusFile(path, Notice + Text(repository, path));
        foreach (var path in Paths(repository, "content/vocabularies", "*.yml")) yield return new CorpusFile(path, Notice + WithoutSources(Text(repository, path)));
        foreach (var path in Paths(repository, "content/vocabularies", "*.md").Concat(Paths(repository, "content/pages", "*.md")))
            yield return new CorpusFile(path, path == "content/pages/about.md" ? About + "\n" : WithoutLinks(Text(repository, path)));
        yield return new CorpusFile("content/vocabularies/pins.tsv", Text(repository, "content/vocabularies/pins.tsv"));
    }

    private static IEnumerable<string> Paths(string repository, string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(repository, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(repository, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string Text(string repository, string path) => File.ReadAllText(Path.Combine(repository, path), Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string SiteOf(string text)
    {
        text = SiteLine("title").Replace(text, "title: Invented casebook");
        text = SiteLine("tagline").Replace(text, "tagline: No case here is real; a site for a measurement");
        return SiteLine("scope").Replace(text, "scope: Every case is invented by a program, for a measurement; nothing here may be read as medicine.");
    }

    private static Regex SiteLine(string key) => new($"^{key}:.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>A line of anatomy or a feature that a paper stands behind stands without it.</summary>
    private static string WithoutSources(string text) => Sourced().Replace(text, "$1by: casebook\n$1why: the paper that says so is no part of a site of invented cases");

    private static string WithoutLinks(string text) => BracketsToRecord().Replace(LinkToRecord().Replace(text, "$1"), "$1");

    [GeneratedRegex(@"^( +)source: .*\n +where: .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Sourced();

    [GeneratedRegex(@"\[([^\[\]]+)\]\((?:cases|tables|statements|questions|sources):[^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkToRecord();

    [GeneratedRegex(@"\[\[(?:cases|tables|statements|questions|sources):([^\]]*)\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketsToRecord();
}
