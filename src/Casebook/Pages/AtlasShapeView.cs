using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>A site of a drawing: its shape in the shared file, its page, and whether a patient of it is held.</summary>
/// <param name="Id">The site's id.</param>
/// <param name="Kind">The shape's kind as a class name.</param>
/// <param name="Text">The site and its number of patients, read out for the link.</param>
/// <param name="Name">The words on the drawing; null for none.</param>
/// <param name="IsHeld">Patients of nerve are entered here or at a narrower site.</param>
public sealed record AtlasShapeView(string Id, string Kind, UrlPath Shape, LinkView Site, string Text, int Patients, int NearMimics, AtlasNameView? Name, bool IsHeld)
{
    /// <summary>The classes of the drawn shape.</summary>
    public string Class => IsHeld ? $"{Kind} has" : Kind;

    public static AtlasShapeView Of(PageContext context, Atlas atlas, AtlasShape shape)
    {
        var node = context.Knowledge.Term(shape.Site!);
        var (patients, nearMimics) = (node.Counts.Patients.Length, node.Counts.NearMimics.Length);
        return new AtlasShapeView(
            node.Term.Id,
            Words.Of(shape.Kind),
            context.Addresses.Drawing(atlas.Id).At(node.Term.Id),
            context.Link(node),
            $"{node.Label}: {CountText.Of(patients, nearMimics)}",
            patients,
            nearMimics,
            shape.Label is { } label ? new AtlasNameView(label.X, label.Y, Words.Of(label.Anchor), label.Text) : null,
            patients > 0);
    }
}

/// <summary>Words on a drawing; the anchor is SVG's word.</summary>
public sealed record AtlasNameView(double X, double Y, string Anchor, string Text);
