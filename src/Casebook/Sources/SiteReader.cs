using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SiteReader
{
    public static SiteConfig Read(FieldReader fields)
    {
        var site = new SiteConfig(
            fields.RequiredText("title"),
            fields.RequiredText("tagline"),
            Address(fields, "url"),
            fields.RequiredText("language"),
            Address(fields, "repository").TrimEnd('/'),
            fields.RequiredText("licence"),
            Address(fields, "licence-url"),
            fields.RequiredText("scope"),
            fields.Date("searched-on"),
            fields.Records("axes", axis => new Axis(axis.RequiredId("vocabulary"), axis.RequiredId("path"), axis.Flag("main"), axis.Span)),
            fields.Span);
        if (site.Url.Length == 0) _ = fields.RequiredText("url");
        fields.Finish();
        return site;
    }

    private static string Address(FieldReader fields, string key)
    {
        var text = fields.Text(key);
        if (text.Length == 0 || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")) return text;
        fields.Reading.Bag.Add(DiagnosticCodes.BadValue, fields.SpanOf(key), $"'{key}' is '{text}', which is not an address.", "Write it in full, beginning with https://.");
        return "";
    }
}
