namespace Casebook.Micro;

/// <summary>Where the repository stands, found by walking up from the program.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Casebook.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The benchmarks must run from inside the repository.");
    }
}
