using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Sources;

namespace Casebook.Tests.Sites;

/// <summary>A copy of a test site on disk: the base site, with a folder's files laid over it and its <c>change.diff</c> applied.</summary>
internal sealed class TestSite : IDisposable
{
    private static readonly string Base = Path.Combine(Repository.Sites, "base");

    private TestSite() => Root = Directory.CreateTempSubdirectory("casebook-site-").FullName;

    public string Root { get; }

    /// <summary>The base site alone.</summary>
    public static TestSite OfBase() => Of(Base);

    /// <summary>The site of a folder; one with a <c>site.yml</c> stands alone, any other stands on the base site.</summary>
    public static TestSite Of(string folder)
    {
        var site = new TestSite();
        if (!File.Exists(Path.Combine(folder, "site.yml"))) site.Copy(Base);
        site.Copy(folder);
        var diff = Path.Combine(folder, "change.diff");
        if (File.Exists(diff)) SiteEdit.Apply(File.ReadAllText(diff), site.Root);
        return site;
    }

    /// <summary>The base site with one file replaced, or added.</summary>
    public static TestSite With(string path, string text)
    {
        var site = OfBase();
        File.WriteAllText(Path.Combine(site.Root, path), text);
        return site;
    }

    /// <summary>The base site with some words of one file replaced by others.</summary>
    public static TestSite With(string path, string old, string fresh)
    {
        var site = OfBase();
        var file = Path.Combine(site.Root, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, fresh, StringComparison.Ordinal));
        return site;
    }

    /// <summary>The files as the program reads them.</summary>
    public ImmutableArray<SourceFile> Read(DiagnosticBag bag) => ContentFiles.Read(Root, bag);

    /// <summary>Changes every YAML and Markdown file of the copy.</summary>
    public void Rewrite(Func<string, string> change)
    {
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".yml" or ".md"))
            File.WriteAllText(file, change(File.ReadAllText(file)));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Copy(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path != "site.yml" && !path.StartsWith("content/", StringComparison.Ordinal) && !path.StartsWith("texts/", StringComparison.Ordinal)) continue;
            var target = Path.Combine(Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
