using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Knowledge.Checks;
using Casebook.Sources;

namespace Casebook.Tests.Sites;

/// <summary>Each folder of <c>tests/sites/invalid</c> is one mistake; <c>expected.txt</c> holds what the program says of it, word for word.</summary>
public class InvalidSitesTests
{
    private static readonly string Folder = Path.Combine(Repository.Sites, "invalid");

    public static TheoryData<string> Mistakes => [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Is_answered_word_for_word(string mistake)
    {
        using var site = TestSite.Of(Path.Combine(Folder, mistake));
        var said = Check(site);
        Assert.True(said.Count > 0, $"'{mistake}' is not noticed.");
        Expected.Match(Path.Combine(Folder, mistake, "expected.txt"), string.Concat(said.Select(line => line + "\n")));
    }

    [Fact]
    public void The_base_site_has_no_fault()
    {
        using var site = TestSite.OfBase();
        Verdict.None(Check(site));
    }

    [Fact]
    public void Every_code_has_a_site_that_shows_it()
    {
        var shown = Directory.EnumerateFiles(Folder, "expected.txt", SearchOption.AllDirectories).Select(File.ReadAllText).ToArray();
        var missing = DiagnosticCodes.All.Where(code => !shown.Any(text => text.Contains($" {code.Id}: ", StringComparison.Ordinal)));
        Verdict.None(missing.Select(code => $"{code.Id} {code.Title}"));
    }

    [Fact]
    public void Every_error_says_what_to_do()
    {
        foreach (var line in Directory.EnumerateFiles(Folder, "expected.txt", SearchOption.AllDirectories).SelectMany(File.ReadAllLines))
            Assert.Matches(@"^\S+\(\d+,\d+\): (error|warning) CB\d{3}: .+[.?] .+[.?]$", line);
    }

    private static List<string> Check(TestSite site)
    {
        var bag = new DiagnosticBag();
        var texts = Path.Combine(site.Root, "texts");
        if (ContentReader.Read(site.Read(bag), bag) is { } content && KnowledgeBuilder.Build(content, bag) is { } knowledge)
        {
            PrintedPhraseCheck.Run(knowledge, PaperTexts.Read(texts), bag);
            BuiltSite.Plan(knowledge, null, bag);
        }

        return [.. bag.Sorted().Select(diagnostic => diagnostic.ToString())];
    }
}
