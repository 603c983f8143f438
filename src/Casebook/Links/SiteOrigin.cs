using System.Buffers;

namespace Casebook.Links;

/// <summary>Where the site will stand: origin and base path, as in <c>https://owner.github.io/repo/</c>.</summary>
public sealed record SiteOrigin
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("\\ \t\r\n?#");

    private SiteOrigin(string root, string basePath) => (Root, BasePath) = (root, basePath);

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Root { get; }

    /// <summary>The path under which every page stands; begins and ends with a slash.</summary>
    public string BasePath { get; }

    /// <summary>The origin of an absolute http or https address without query, fragment or user; null when the text is none.</summary>
    public static SiteOrigin? Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp) return null;
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0 || uri.Host.Length == 0) return null;
        if (url.AsSpan().ContainsAny(Refused)) return null;
        var path = uri.AbsolutePath;
        if (path.Contains("//", StringComparison.Ordinal)) return null;
        return new SiteOrigin(uri.GetLeftPart(UriPartial.Authority), path.EndsWith('/') ? path : path + "/");
    }

    public override string ToString() => Root + BasePath;
}
