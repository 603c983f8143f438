namespace Casebook.Diagnostics;

/// <summary>A place in a content file: path relative to the content's root with forward slashes, line and column counted from 1.</summary>
public readonly record struct SourceSpan(string Path, int Line, int Column) : IComparable<SourceSpan>
{
    /// <summary>The file as a whole.</summary>
    public static SourceSpan File(string path) => new(path, 1, 1);

    public int CompareTo(SourceSpan other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => $"{Path}({Line},{Column})";

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
