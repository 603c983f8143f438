using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>A drawing of the nerve map as a page shows it. The shapes themselves stand in one file that all pages share; a page holds links, names and marks.</summary>
/// <param name="Key">The drawing's id, used for element ids.</param>
/// <param name="File">The shared file, whose elements carry the sites' ids.</param>
/// <param name="Shapes">Every site of the drawing, in the file's order.</param>
/// <param name="IsWhole">Every site is a link; else a part is shown as a picture, its marks only being links.</param>
public sealed record AtlasView(
    string Key,
    string Label,
    MapBox Box,
    UrlPath File,
    ImmutableArray<AtlasShapeView> Shapes,
    ImmutableArray<AtlasMarkView> Marks,
    bool IsWhole)
{
    /// <summary>The id of everything in the shared file, and of what lies behind the sites.</summary>
    public const string All = "all", Ground = "ground";

    /// <summary>How far above and below its marks a part of a drawing reaches.</summary>
    private const double Margin = 130;

    private const double MarkGap = 19, NameHeight = 14;

    /// <summary>What the drawing is called where it cannot be seen: of a part its marks, or the site shown where it has none.</summary>
    public string Title => IsWhole
        ? $"Nerve map: {Label}"
        : $"{Label}: {string.Join("; ", Marks.IsEmpty ? Shapes.Where(shape => shape.IsHeld).Select(shape => shape.Text) : Marks.Select(mark => mark.Text))}";

    /// <summary>A whole drawing with the lesions that lie on it; the others are left to the page's list.</summary>
    public static AtlasView Of(PageContext context, Atlas atlas, ImmutableArray<AtlasLesion> lesions) => new(
        atlas.Id,
        atlas.Label,
        new MapBox(0, 0, atlas.Width, atlas.Height),
        context.Addresses.Drawing(atlas.Id),
        [.. atlas.Shapes.Where(shape => shape.Site is not null).Select(shape => AtlasShapeView.Of(context, atlas, shape))],
        MarksOf(context, atlas, lesions),
        IsWhole: true);

    /// <summary>The parts of the drawings that show these lesions, none for lesions without a shape.</summary>
    /// <param name="site">A site whose shape is shown, lesions or none; null where lesions are all.</param>
    public static ImmutableArray<AtlasView> Around(PageContext context, ImmutableArray<AtlasLesion> lesions, TermNode? site = null) =>
    [
        .. from atlas in context.Knowledge.Content.Atlases
           let marks = MarksOf(context, atlas, lesions)
           let own = atlas.Shapes.FirstOrDefault(shape => site is not null && shape.Site?.Record == site.Id)
           where !marks.IsEmpty || own is not null
           select Part(context, atlas, marks, own),
    ];

    /// <param name="own">A shape that is shown, marked or not.</param>
    private static AtlasView Part(PageContext context, Atlas atlas, ImmutableArray<AtlasMarkView> marks, AtlasShape? own)
    {
        var heights = marks.Select(mark => mark.Y).Concat(own?.At is { } at ? [at.Y] : Array.Empty<double>()).DefaultIfEmpty(atlas.Height / 2).ToArray();
        var top = Math.Max(0, heights.Min() - Margin);
        var bottom = Math.Min(atlas.Height, heights.Max() + Margin);
        var held = marks.Select(mark => mark.Site).Append(own?.Site?.Id).ToHashSet(StringComparer.Ordinal);
        return new AtlasView(
            atlas.Id,
            atlas.Label,
            new MapBox(0, top, atlas.Width, bottom - top),
            context.Addresses.Drawing(atlas.Id),
            [
                .. from shape in atlas.Shapes
                   where shape.Site is { } site && (held.Contains(site.Id) || shape.Label is { } name && name.Y > top + NameHeight && name.Y < bottom - NameHeight / 2)
                   select AtlasShapeView.Of(context, atlas, shape) with { IsHeld = held.Contains(shape.Site!.Id) },
            ],
            marks,
            IsWhole: false);
    }

    private static ImmutableArray<AtlasMarkView> MarksOf(PageContext context, Atlas atlas, ImmutableArray<AtlasLesion> lesions)
    {
        var groups = (from lesion in lesions
                      let place = lesion.PlaceOn(atlas.Points.ContainsKey)
                      where place is not null
                      group lesion by new Spot(place, lesion.IsNearMimic)).ToArray();
        var ofNerve = groups.Where(here => !here.Key.IsNearMimic).Select(here => here.Key.Place).ToHashSet();
        return
        [
            .. from here in groups
               orderby here.Key.Place.Id, here.Key.IsNearMimic
               let shift = here.Key.IsNearMimic && ofNerve.Contains(here.Key.Place) ? MarkGap : 0
               select AtlasMarkView.Of(context, here.Key.Place, [.. here], atlas.Points[here.Key.Place.Id], shift),
        ];
    }

    /// <summary>Where a mark stands, and for whom.</summary>
    private sealed record Spot(TermNode Place, bool IsNearMimic);
}

/// <summary>A part of a drawing in its own units.</summary>
public readonly record struct MapBox(double Left, double Top, double Width, double Height)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Left:0.##} {Top:0.##} {Width:0.##} {Height:0.##}");
}
