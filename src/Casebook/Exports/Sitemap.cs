using System.Text;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>What search engines and the host ask for: the list of pages, the leave to read them, and the file that keeps GitHub Pages from skipping names.</summary>
internal static class Sitemap
{
    public static OutputFile Pages(ExportContext context) => XmlFile.Of(context.Addresses.Sitemap.File, xml =>
    {
        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        foreach (var page in context.Pages.OrderBy(page => page.Path))
        {
            xml.WriteStartElement("url");
            xml.Element("loc", page.Path.Canonical);
            if (page.Modified is { } modified) xml.Element("lastmod", Cells.Date(modified));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    public static OutputFile Robots(ExportContext context) =>
        OutputFile.Of(context.Addresses.Robots.File, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {context.Addresses.Sitemap.Canonical}\n"));

    public static OutputFile NoJekyll(ExportContext context) => OutputFile.Of(context.Addresses.NoJekyll.File, ReadOnlyMemory<byte>.Empty);
}
