namespace Casebook.Tests.Architecture;

/// <summary>Below the commands nothing asks the machine: no clock, no chance, no environment, no culture of the day; only the two ends touch the disk.</summary>
public class AmbientTests
{
    private static readonly string[] Edges = ["Cli", "Serve"];

    private static readonly HashSet<string> Ambient = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeZoneInfo.get_Local", "System.TimeProvider.get_System", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture", "System.Globalization.RegionInfo.get_CurrentRegion",
        "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
        "System.IO.Path.GetTempPath", "System.IO.Path.GetTempFileName", "System.IO.Path.GetRandomFileName", "System.IO.Path.GetFullPath",
    };

    /// <summary>Types of which nothing at all may be used.</summary>
    private static readonly HashSet<string> AmbientTypes = new(StringComparer.Ordinal)
    {
        "System.Environment", "System.Random", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Security.Cryptography.RandomNumberGenerator", "System.Console", "System.AppContext",
    };

    /// <summary>Uses that are meant, with the reason.</summary>
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["* System.Environment.get_CurrentManagedThreadId"] = "the compiler asks it in every iterator",
        ["Output System.IO.Path.GetFullPath"] = "the writing end compares folders on the disk",
        ["Output System.IO.Path.GetRandomFileName"] = "the writing end stages beside its target",
        ["Output System.Guid.NewGuid"] = "the writing end stages beside its target",
    };

    private static readonly HashSet<string> Disk = new(StringComparer.Ordinal)
    {
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileSystemInfo", "System.IO.FileStream", "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.DriveInfo", "System.IO.FileSystemWatcher", "System.IO.RandomAccess",
    };

    [Fact]
    public void Nothing_below_the_commands_asks_the_machine()
    {
        var wrong = CodeGraph.Uses.Where(use => !Edges.Contains(CodeGraph.Folder(use.From)))
            .Where(use => Ambient.Contains($"{use.To.FullName}.{use.Member}") || AmbientTypes.Contains(use.To.FullName))
            .Where(use => use.Member.Length > 0 && !new[] { CodeGraph.Folder(use.From), "*" }.Any(folder => Meant.ContainsKey($"{folder} {use.To.FullName}.{use.Member}")));
        Verdict.None(wrong.Select(use => use.ToString()));
    }

    [Fact]
    public void Only_the_two_ends_touch_the_disk()
    {
        var wrong = CodeGraph.Uses.Where(use => Disk.Contains(use.To.FullName) && CodeGraph.Folder(use.From) is not ("Sources" or "Output" or "Cli" or "Serve"));
        Verdict.None(wrong.Select(use => use.ToString()));
    }
}
