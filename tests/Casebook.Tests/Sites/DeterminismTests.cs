using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Casebook.Sources;

namespace Casebook.Tests.Sites;

/// <summary>The same content gives the same bytes: in any order of files, in any culture and time zone, in another process.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Another_culture_gives_the_same_bytes(string culture)
    {
        using var site = TestSite.OfBase();
        var expected = BuiltSite.Of(site.Root);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Same(expected, BuiltSite.Of(site.Root));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Another_order_of_files_gives_the_same_bytes(int seed) =>
        Same(BuiltSite.Real, BuiltSite.Of(Repository.Root, "https://example.org/repo/", files => Shuffled(files, seed)));

    [Fact]
    public void Windows_line_ends_and_byte_order_marks_give_the_same_pages()
    {
        using var site = TestSite.OfBase();
        var expected = BuiltSite.Of(site.Root);
        site.Rewrite(text => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Same(expected, BuiltSite.Of(site.Root));
    }

    [Fact]
    public void Another_process_in_another_time_zone_writes_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("casebook-process-").FullName;
        try
        {
            var target = Path.Combine(folder, "public");
            Run("build", "--content", Repository.Root, "--out", target, "--url", "https://example.org/repo/");
            var expected = BuiltSite.Real;
            foreach (var path in expected.Paths) Assert.True(expected.Bytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(target, path))), $"{path} differs.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Casebook.Cli.BuildCommand).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["TZ"] = "Pacific/Kiritimati";
        start.Environment["LC_ALL"] = "tr_TR.UTF-8";
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said.Result);
    }

    private static void Same(BuiltSite one, BuiltSite other)
    {
        Assert.Equal(one.Paths, other.Paths);
        foreach (var path in one.Paths.Where(path => !one.Bytes(path).AsSpan().SequenceEqual(other.Bytes(path))))
        {
            var (expected, actual) = (one.Text(path), other.Text(path));
            var at = Math.Max(0, expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count() - 60);
            Assert.Fail($"{path}:\n{Piece(expected, at)}\n{Piece(actual, at)}");
        }
    }

    private static string Piece(string text, int at) => text.Substring(Math.Min(at, text.Length), Math.Min(120, text.Length - Math.Min(at, text.Length)));

    private static ImmutableArray<SourceFile> Shuffled(ImmutableArray<SourceFile> files, int seed)
    {
        var shuffled = files.ToArray();
        new Random(seed).Shuffle(shuffled);
        return [.. shuffled];
    }
}
