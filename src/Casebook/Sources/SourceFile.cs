namespace Casebook.Sources;

/// <summary>A content file: its path relative to the site's root with forward slashes, and the way to its text.</summary>
/// <param name="path">The path.</param>
/// <param name="size">How many bytes or letters the file has.</param>
/// <param name="read">Gives the decoded text without a byte order mark, its lines ended by a line feed alone; null when the file holds no text, which it then reports. It is asked for anew each time, so that a text lives no longer than its reading.</param>
public sealed class SourceFile(string path, long size, Func<string?> read)
{
    public SourceFile(string path, string text)
        : this(path, text.Length, () => text)
    {
    }

    public string Path => path;

    public long Size => size;

    /// <summary>The file's name without its extension: the id its record must carry.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>The file's text; null when it holds none, which has been reported.</summary>
    public string? Text() => read();
}
