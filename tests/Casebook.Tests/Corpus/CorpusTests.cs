using Casebook.Bench.Corpus;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Sources;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Corpus;

/// <summary>The invented cases that speed is measured with: sound, the same each time, whatever their number, and never where a site is published from.</summary>
public sealed class CorpusTests : IDisposable
{
    private const int Cases = 50;

    private readonly string _folder = Directory.CreateTempSubdirectory("casebook-corpus-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Fifty_cases_are_sound_and_give_a_site()
    {
        var site = Write("site", Cases);
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(site, bag);
        Assert.NotNull(content is null ? null : KnowledgeBuilder.Build(content, bag));
        Verdict.None(bag.Sorted().Select(fault => fault.ToString()));
        Assert.Equal(Cases, content!.Cases.Length);
        Assert.NotEmpty(content.Tables);
        Assert.NotEmpty(content.Topics);
        Assert.True(content.Cases.All(record => record.Course.Length is >= 3 and <= 25));
        Assert.True(BuiltSite.Of(site).Has("cases/invented-000007/index.html"));
    }

    [Fact]
    public void The_same_command_writes_the_same_bytes()
    {
        var (one, other) = (Files(Write("one", Cases)), Files(Write("other", Cases)));
        Assert.Equal(one.Keys, other.Keys);
        Verdict.None(one.Where(file => file.Value != other[file.Key]).Select(file => file.Key));
    }

    [Fact]
    public void A_case_is_the_same_however_many_there_are()
    {
        var (few, many) = (Files(Write("few", 10)), Files(Write("many", Cases)));
        Verdict.None(few.Where(file => many.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key));
        Assert.Contains("content/cases/invented-000007.yml", few.Keys);
    }

    [Fact]
    public void Every_record_says_that_it_is_invented()
    {
        var records = Files(Write("site", Cases)).Where(file => !file.Key.StartsWith("content/vocabularies/", StringComparison.Ordinal) && !file.Key.StartsWith("content/pages/", StringComparison.Ordinal));
        Verdict.None(records.Where(file => !file.Value.Contains("invented", StringComparison.OrdinalIgnoreCase)).Select(file => file.Key));
    }

    [Fact]
    public void The_same_cases_are_written_as_a_Hugo_site()
    {
        var twin = Path.Combine(_folder, "hugo");
        Assert.Equal(0, CorpusCommand.Run([$"{Cases}", Path.Combine(_folder, "site"), "--hugo", twin]));
        Assert.Equal(Cases, Directory.EnumerateFiles(Path.Combine(twin, "content", "cases"), "invented-*.md").Count());
        Assert.True(File.Exists(Path.Combine(twin, "layouts", "_default", "single.html")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/corpus")]
    [InlineData("Content/cases/corpus")]
    [InlineData("link/corpus")]
    public void A_folder_inside_content_is_refused(string folder)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "content"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "link"), Path.Combine(_folder, "content"));
        Assert.Equal(2, CorpusCommand.Run(["3", Path.Combine(_folder, folder)]));
        Assert.Equal(2, CorpusCommand.Run(["3", Path.Combine(_folder, "site"), "--hugo", Path.Combine(_folder, folder)]));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_folder_of_other_files_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder, "thesis.txt"), "mine");
        Assert.Equal(2, CorpusCommand.Run(["3", _folder]));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, "thesis.txt")));
    }

    private string Write(string name, int count)
    {
        var folder = Path.Combine(_folder, name);
        Assert.Equal(0, CorpusCommand.Run([$"{count}", folder]));
        return folder;
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
