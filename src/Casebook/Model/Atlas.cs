using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>One drawing of the nerve map in its own units.</summary>
public sealed record Atlas(string Id, string Label, double Width, double Height, ImmutableArray<AtlasShape> Shapes, SourceSpan Span)
{
    /// <summary>By the sites drawn, where a lesion's mark is set; of two shapes of one site the first counts.</summary>
    public FrozenDictionary<RecordId, MapPoint> Points { get; } = Shapes.Where(shape => shape is { Site: not null, At: not null })
        .DistinctBy(shape => shape.Site!.Record).ToFrozenDictionary(shape => shape.Site!.Record, shape => shape.At!);
}

/// <summary>A shape: SVG path data (letters and numbers only), the site it stands for (null for mere outline), its label and where a lesion's mark is set.</summary>
public sealed record AtlasShape(TermRef? Site, ShapeKind Kind, string Path, ShapeLabel? Label, MapPoint? At);

public enum ShapeKind
{
    Outline,
    Bone,
    Root,
    Nerve,
    Plexus,
    Muscle,
}

public sealed record ShapeLabel(double X, double Y, Anchor Anchor, string Text);

public enum Anchor
{
    Start,
    Middle,
    End,
}

public sealed record MapPoint(double X, double Y);
