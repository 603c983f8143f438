using System.Buffers;

namespace Casebook.Links;

/// <summary>An address within the site, with the base path baked in. Only this folder makes one, so a template cannot link to what no page or file stands behind.</summary>
public sealed record UrlPath : IComparable<UrlPath>
{
    private const string Index = "index.html";

    private static readonly SearchValues<char> Unnameable =
        SearchValues.Create([.. "/\\:*?\"<>|", .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    private readonly SiteOrigin _origin;
    private readonly string _path;
    private readonly string _query;
    private readonly string _fragment;

    /// <param name="segments">Folders and file as they are named on disk; a name that is no plain name is a fault of the program.</param>
    internal UrlPath(SiteOrigin origin, params ReadOnlySpan<string> segments)
    {
        _origin = origin;
        _path = origin.BasePath;
        _query = "";
        _fragment = "";
        for (var i = 0; i < segments.Length; i++)
        {
            if (!IsPlainName(segments[i])) throw new ArgumentException($"'{segments[i]}' cannot be part of an address.", nameof(segments));
            var isLast = i == segments.Length - 1;
            if (!(isLast && segments[i] == Index)) _path = string.Concat(_path, Uri.EscapeDataString(segments[i]), isLast ? "" : "/");
        }
    }

    private UrlPath(UrlPath other, string query, string fragment)
    {
        (_origin, _path) = (other._origin, other._path);
        (_query, _fragment) = (query, fragment);
    }

    /// <summary>The file behind the address, relative to the site's folder: <c>cases/x/index.html</c>.</summary>
    public string File => Uri.UnescapeDataString(_path[_origin.BasePath.Length..]) is var file && (file.Length == 0 || file.EndsWith('/')) ? file + Index : file;

    /// <summary>What a link holds: <c>/repo/cases/x/#mri-1</c>.</summary>
    public string Href => _query.Length + _fragment.Length == 0 ? _path : field ??= string.Concat(_path, _query, _fragment);

    /// <summary>The whole address of the page or file, without query and fragment.</summary>
    public string Canonical => _origin.Root + _path;

    /// <summary>The whole address with query and fragment.</summary>
    public string Absolute => _origin.Root + Href;

    /// <summary>The fragment without its sign, as an element's id; empty when there is none.</summary>
    public string Anchor => _fragment.Length == 0 ? "" : Uri.UnescapeDataString(_fragment[1..]);

    /// <summary>The place with this element id on the same page.</summary>
    public UrlPath At(string anchor) => new(this, _query, anchor.Length == 0 ? "" : "#" + Uri.EscapeDataString(anchor));

    /// <summary>The same page with one more key in its query.</summary>
    public UrlPath With(string key, string value) =>
        new(this, $"{_query}{(_query.Length == 0 ? '?' : '&')}{Uri.EscapeDataString(key)}={Uri.EscapeDataString(value)}", _fragment);

    /// <summary>True for a place on the same page or file.</summary>
    public bool IsOn(UrlPath other) => _path == other._path;

    public int CompareTo(UrlPath? other) => other is null ? 1 : string.CompareOrdinal(Href, other.Href);

    public bool Equals(UrlPath? other) => other is not null && _path == other._path && _query == other._query && _fragment == other._fragment && _origin.Root == other._origin.Root;

    public override int GetHashCode() => HashCode.Combine(_path, _query, _fragment);

    public override string ToString() => Href;

    public static bool operator <(UrlPath left, UrlPath right) => left.CompareTo(right) < 0;
    public static bool operator >(UrlPath left, UrlPath right) => left.CompareTo(right) > 0;
    public static bool operator <=(UrlPath left, UrlPath right) => left.CompareTo(right) <= 0;
    public static bool operator >=(UrlPath left, UrlPath right) => left.CompareTo(right) >= 0;

    private static bool IsPlainName(string name) =>
        name.Length > 0 && name is not ("." or "..") && !name.AsSpan().ContainsAny(Unnameable);
}
