using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Whether a test's field took in a lesion.</summary>
public enum FieldVerdict
{
    Covers,
    CoversPart,
    Misses,
    Unknown,
}

/// <summary>The scan-coverage strip of one lesion: where along the body it lies, and what each test's field took in.</summary>
/// <param name="Marks">The places along the body that the strip names, head first.</param>
/// <param name="Place">The lesion's stretches; empty when its region is not known.</param>
public sealed record CoverageStrip(
    Lesion Lesion,
    ImmutableArray<TermNode> Marks,
    ImmutableArray<Stretch> Place,
    ImmutableArray<CoverageRow> Rows);

/// <summary>One scan on the strip.</summary>
/// <param name="Field">The stretches of its field; empty when its region is not told.</param>
/// <param name="Shown">What it showed of this lesion; null when it was done for another.</param>
public sealed record CoverageRow(TestEvent Test, string Label, ImmutableArray<Stretch> Field, FieldVerdict Verdict, LesionShown? Shown);

/// <summary>A region from its first to its last place along the body, by the terms' <c>order</c>; both null when no term under it has one.</summary>
public sealed record Stretch(TermNode Region, int? From, int? To);
