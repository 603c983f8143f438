using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Audit;

/// <summary>The site of this repository's content, every page parsed once.</summary>
internal static class AuditedSite
{
    private static readonly List<string> ParseErrors = [];

    private static readonly Lazy<ImmutableSortedDictionary<string, IHtmlDocument>> Parsed =
        new(() => BuiltSite.Real.Pages.ToImmutableSortedDictionary(path => path, Parse, StringComparer.Ordinal));

    public static readonly Uri Origin = new("https://example.org/repo/");

    public static BuiltSite Site => BuiltSite.Real;

    /// <summary>Every page by its path.</summary>
    public static ImmutableSortedDictionary<string, IHtmlDocument> Pages => Parsed.Value;

    /// <summary>What the parser had to mend, page by page.</summary>
    public static IEnumerable<string> Mended => Parsed.Value.IsEmpty ? [] : ParseErrors;

    /// <summary>Each page's offenders, as <c>path: what</c>.</summary>
    public static IEnumerable<string> EachPage(Func<IHtmlDocument, IEnumerable<string>> offenders) => Pages.SelectMany(page => offenders(page.Value).Select(what => $"{page.Key}: {what}"));

    /// <summary>The address of a page or file of the site.</summary>
    public static Uri AddressOf(string path) => new(Origin, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    /// <summary>The file behind an address of the site; null for an address elsewhere, empty for one outside the base path.</summary>
    public static string? FileOf(Uri address)
    {
        if (address.Scheme is not "https" || address.Host != Origin.Host) return null;
        if (!address.AbsolutePath.StartsWith(Origin.AbsolutePath, StringComparison.Ordinal)) return "";
        var path = Uri.UnescapeDataString(address.AbsolutePath[Origin.AbsolutePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    /// <summary>Every address that a page holds: links, files, forms, pieces of drawings.</summary>
    public static IEnumerable<string> AddressesIn(IParentNode page) =>
        from element in page.QuerySelectorAll("[href],[src],[action],[poster],[data-src],[data-href],[data-index],[srcset]")
        from attribute in element.Attributes
        where attribute.LocalName is "href" or "src" or "action" or "poster" or "data-src" or "data-href" or "data-index" or "srcset"
        from address in attribute.LocalName == "srcset" ? attribute.Value.Split(',').Select(one => one.Trim().Split(' ')[0]) : [attribute.Value]
        select address;

    private static IHtmlDocument Parse(string path)
    {
        var parser = new HtmlParser();
        var text = BuiltSite.Real.Text(path);
        parser.AddEventListener("error", (_, said) =>
        {
            if (said is not HtmlErrorEvent error) return;
            var at = Math.Clamp(error.Position.Index - 60, 0, text.Length);
            ParseErrors.Add($"{path}: {error.Message} near {text.Substring(at, Math.Min(100, text.Length - at))}");
        });
        return parser.ParseDocument(text);
    }
}
