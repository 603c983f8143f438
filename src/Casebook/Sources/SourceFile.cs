namespace Casebook.Sources;

/// <summary>A content file as text: its path relative to the site's root with forward slashes, and its decoded text without a byte order mark, its lines ended by a line feed alone.</summary>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>The file's name without its extension: the id its record must carry.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);
}
