using System.Text.RegularExpressions;

namespace Casebook.Links;

/// <summary>An address outside the site that has been looked at: https or mail, and nothing else.</summary>
public sealed partial record ExternalAddress
{
    private ExternalAddress(string href) => Href = href;

    public string Href { get; }

    /// <summary>The address of an https link or a plain <c>mailto:</c>; null for whatever else.</summary>
    public static ExternalAddress? Parse(string text)
    {
        if (text.Length is 0 or > 2048 || text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is '\\' or '<' or '>' or '"')) return null;
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return Mail(text["mailto:".Length..]);
        return text.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && uri.Host.Contains('.', StringComparison.Ordinal)
            ? new ExternalAddress(uri.AbsoluteUri)
            : null;
    }

    /// <summary>A mail address without headers, or null.</summary>
    public static ExternalAddress? Mail(string address) => MailPattern().IsMatch(address) ? new ExternalAddress("mailto:" + address) : null;

    /// <summary>The resolver's address of a DOI (<c>10.1186/1471-2407-12-313</c>), or null when the text is none.</summary>
    public static ExternalAddress? Doi(string doi) =>
        DoiPattern().IsMatch(doi) ? new ExternalAddress("https://doi.org/" + string.Join('/', doi.Split('/').Select(Uri.EscapeDataString))) : null;

    /// <summary>The PubMed page of a PMID, or null when the text is none.</summary>
    public static ExternalAddress? Pmid(string pmid) => PmidPattern().IsMatch(pmid) ? new ExternalAddress($"https://pubmed.ncbi.nlm.nih.gov/{pmid}/") : null;

    public override string ToString() => Href;

    [GeneratedRegex(@"^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex MailPattern();

    [GeneratedRegex(@"^10\.[0-9]{4,9}/[^\s<>""\p{C}]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"^[1-9][0-9]{0,9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PmidPattern();
}
