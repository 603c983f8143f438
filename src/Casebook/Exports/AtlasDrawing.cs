using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Casebook.Links;
using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>Writes a drawing of the nerve map as one SVG file: a picture by itself, and the store of shapes that pages use by the sites' ids.</summary>
/// <remarks>A shape with an id has no paint of its own: it takes that of the page that uses it, and here that of the group around it. Colours are the site's, with a fallback for the file alone.</remarks>
public static class AtlasDrawing
{
    /// <summary>The file of one drawing.</summary>
    public static OutputFile File(Atlas atlas, Addresses addresses) => new(addresses.Drawing(atlas.Id).File, output => Write(atlas, output));

    private static void Write(Atlas atlas, IBufferWriter<byte> output)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {atlas.Width} {atlas.Height}\" font-family=\"system-ui, sans-serif\" font-size=\"14\"><title>{Encoded(atlas.Label)}</title><g id=\"all\"><g id=\"ground\">");
        foreach (var shape in atlas.Shapes.Where(shape => shape.Site is null))
            svg.Append(CultureInfo.InvariantCulture, $"<path {PaintOf(shape.Kind, isSite: false)} d=\"{shape.Path}\"/>");
        svg.Append("</g>");
        foreach (var shape in atlas.Shapes)
            if (shape.Site is { } site) svg.Append(CultureInfo.InvariantCulture, $"\n<g {PaintOf(shape.Kind, isSite: true)}><path id=\"{site.Id}\" d=\"{shape.Path}\"/></g>");
        svg.Append("</g>\n<g fill=\"var(--ink, #1d1c1a)\">");
        foreach (var label in atlas.Shapes.Select(shape => shape.Label).OfType<ShapeLabel>())
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{label.X}\" y=\"{label.Y}\" text-anchor=\"{Words.Of(label.Anchor)}\">{Encoded(label.Text)}</text>");
        svg.Append("</g></svg>\n");
        output.Write(Encoding.UTF8.GetBytes(svg.ToString()));
    }

    private static string PaintOf(ShapeKind kind, bool isSite) => kind switch
    {
        ShapeKind.Outline when isSite => "fill=\"none\" stroke=\"var(--edge, #847f74)\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"",
        ShapeKind.Outline => "fill=\"none\" stroke=\"var(--rule, #dbd7cc)\" stroke-width=\"1.5\"",
        ShapeKind.Bone => "fill=\"var(--wash, #f4f2eb)\" fill-rule=\"evenodd\" stroke=\"var(--rule, #dbd7cc)\"",
        ShapeKind.Muscle => "fill=\"var(--edge, #847f74)\" fill-opacity=\".1\" stroke=\"var(--rule, #dbd7cc)\"",
        _ => "fill=\"none\" stroke=\"var(--edge, #847f74)\" stroke-width=\"4\" stroke-linecap=\"round\" stroke-linejoin=\"round\"",
    };

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
