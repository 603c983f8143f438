namespace Casebook.Tests;

/// <summary>Where the repository stands, found by walking up from the tests' own program.</summary>
internal static class Repository
{
    public static string Root { get; } = Up(folder => File.Exists(Path.Combine(folder, "Casebook.slnx")))
        ?? throw new InvalidOperationException("The tests must run from inside the repository.");

    /// <summary>The folder of test sites.</summary>
    public static string Sites { get; } = Path.Combine(Root, "tests", "sites");

    /// <summary>True on the build server, where a missing tool fails instead of skipping.</summary>
    public static bool IsContinuousIntegration => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when expectations are to be written instead of compared.</summary>
    public static bool UpdatesGolden => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>The papers' texts beside the repository, or null when this machine has none.</summary>
    public static string? PaperTexts { get; } =
        Up(folder => Directory.Exists(Path.Combine(folder, "shared", "seeds"))) is { } found ? Path.Combine(found, "shared", "seeds") : null;

    private static string? Up(Predicate<string> fits)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (fits(folder.FullName)) return folder.FullName;
        return null;
    }
}
