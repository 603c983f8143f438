using System.Text;
using Casebook.Diagnostics;
using Casebook.Output;

namespace Casebook.Tests.Output;

/// <summary>A site is published whole, over nothing but what this program wrote.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("casebook-output-").FullName;

    private string Target => Path.Combine(_root, "public");

    [Fact]
    public void A_first_build_writes_every_file_and_a_manifest()
    {
        var published = Publish(("index.html", "home"), ("cases/x/index.html", "x"));
        Assert.Equal(new Published(2, 5), published);
        Assert.Equal("x", File.ReadAllText(Path.Combine(Target, "cases/x/index.html")));
        Assert.Equal([".casebook-manifest", "cases/x/index.html", "index.html"], Found());
    }

    [Fact]
    public void A_second_build_leaves_nothing_of_the_first()
    {
        Publish(("old/index.html", "old"));
        Publish(("index.html", "new"));
        Assert.Equal([".casebook-manifest", "index.html"], Found());
        Assert.Single(Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_last_good_site()
    {
        Publish(("index.html", "good"));
        var broken = Site(new OutputFile("a.html", _ => { }), new OutputFile("b.html", _ => throw new InvalidOperationException("no")));
        var fault = Assert.Throws<InvalidOperationException>(() => Open().Publish(broken, 2));
        Assert.Equal("no", fault.Message);
        Assert.Equal("good", File.ReadAllText(Path.Combine(Target, "index.html")));
        Assert.Single(Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void A_run_that_was_killed_between_the_moves_is_made_good()
    {
        Publish(("index.html", "good"));
        Directory.Move(Target, Path.Combine(_root, ".public.casebook-last"));
        var broken = Site(new OutputFile("b.html", _ => throw new InvalidOperationException("no")));
        Assert.Throws<InvalidOperationException>(() => Open().Publish(broken, 1));
        Assert.Equal("good", File.ReadAllText(Path.Combine(Target, "index.html")));
    }

    [Fact]
    public void A_folder_with_files_of_someone_else_is_refused()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "thesis.txt"), "years of work");
        Assert.Contains("no manifest", Refused(Target), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Target, "thesis.txt")));
    }

    [Fact]
    public void A_site_into_which_someone_put_a_file_is_refused()
    {
        Publish(("index.html", "good"));
        File.WriteAllText(Path.Combine(Target, "CNAME"), "example.org");
        Assert.Contains("'CNAME', which casebook did not write", Refused(Target), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_inside_a_site_is_refused_and_not_followed()
    {
        Publish(("index.html", "good"));
        var outside = Directory.CreateDirectory(Path.Combine(_root, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(Target, "link"), outside.FullName);
        Assert.Contains("'link'", Refused(Target), StringComparison.Ordinal);
        Assert.True(outside.Exists);
    }

    [Fact]
    public void A_link_is_no_target()
    {
        Directory.CreateDirectory(Path.Combine(_root, "real"));
        Directory.CreateSymbolicLink(Target, Path.Combine(_root, "real"));
        Assert.Contains("is a link", Refused(Target), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_the_folders_above_it_and_those_inside_it_are_refused_also_through_a_link()
    {
        var content = Directory.CreateDirectory(Path.Combine(_root, "site", "content")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(_root, "alias"), Path.Combine(_root, "site"));
        foreach (var target in new[] { content, Path.Combine(_root, "site"), Path.Combine(content, "public"), Path.Combine(_root, "alias", "content"), "/" })
            Assert.Null(SiteFolder.At(target, [Path.Combine(_root, "site")], [content], out _));
        Assert.NotNull(SiteFolder.At(Path.Combine(_root, "site", "public"), [Path.Combine(_root, "site")], [content], out _));
    }

    [Fact]
    public void A_file_is_no_target()
    {
        File.WriteAllText(Target, "");
        Assert.Contains("is a file", Refused(Target), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_with_one_path_are_a_fault_of_the_content()
    {
        var bag = new DiagnosticBag();
        Assert.Null(SiteOutput.Of([Text("Cases/index.html", ""), Text("cases/index.html", "")], SourceSpan.File("site.yml"), bag));
        Assert.Null(SiteOutput.Of([Text("a", ""), Text("a/b", "")], SourceSpan.File("site.yml"), bag));
        Assert.Equal(2, bag.Sorted().Length);
    }

    [Fact]
    public void Files_stand_in_ordinal_order()
    {
        var site = Site(Text("b", ""), Text("a/z", ""), Text("C", ""));
        Assert.Equal(["C", "a/z", "b"], [.. site.Files.Select(file => file.Path)]);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private Published Publish(params (string Path, string Text)[] files) => Open().Publish(Site([.. files.Select(file => Text(file.Path, file.Text))]), 2);

    private SiteFolder Open() => SiteFolder.At(Target, [_root], [], out _)!;

    private string Refused(string path)
    {
        Assert.Null(SiteFolder.At(path, [_root], [], out var refusal));
        return refusal;
    }

    private static OutputFile Text(string path, string text) => OutputFile.Of(path, Encoding.UTF8.GetBytes(text));

    private static SiteOutput Site(params OutputFile[] files) => SiteOutput.Of(files, SourceSpan.File("site.yml"), new DiagnosticBag())!;

    private IEnumerable<string> Found() =>
        Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Target, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
