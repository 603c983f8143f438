namespace Casebook.Bench.Corpus;

/// <summary>Where the repository stands, found by walking up from this program.</summary>
internal static class Repository
{
    /// <exception cref="InvalidDataException">The program does not stand inside the repository.</exception>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Casebook.slnx"))) return folder.FullName;
        throw new InvalidDataException("The program must stand inside the repository, from which it takes the vocabularies.");
    }
}
