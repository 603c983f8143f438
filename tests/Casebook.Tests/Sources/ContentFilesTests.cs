using Casebook.Diagnostics;
using Casebook.Sources;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Sources;

/// <summary>Nothing under <c>content/</c> is passed over in silence.</summary>
public sealed class ContentFilesTests
{
    [Fact]
    public void A_link_to_a_file_or_a_folder_is_reported_and_not_followed()
    {
        using var site = TestSite.OfBase();
        var cases = Path.Combine(site.Root, "content", "cases");
        File.CreateSymbolicLink(Path.Combine(cases, "elsewhere.yml"), Path.Combine(site.Root, "site.yml"));
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "content", "round"), site.Root);
        var bag = new DiagnosticBag();
        var files = ContentFiles.Read(site.Root, bag);
        Assert.Equal(["content/cases/elsewhere.yml", "content/round"], bag.Sorted().Select(fault => fault.Span.Path));
        Assert.All(bag.Sorted(), fault => Assert.Equal(Severity.Error, fault.Severity));
        Assert.DoesNotContain(files, file => file.Path.Contains("elsewhere", StringComparison.Ordinal) || file.Path.StartsWith("content/round", StringComparison.Ordinal));
    }
}
