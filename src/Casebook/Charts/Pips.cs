using System.Collections.Immutable;

namespace Casebook.Charts;

/// <summary>Patients of one cell as small circles in a row: filled for a full case, hollow for a telling with less. Beyond a few they become a number.</summary>
/// <param name="Width">Of the drawing in pixels; 0 when a number stands instead.</param>
public sealed record Pips(int Width, ImmutableArray<Pip> Marks)
{
    private const int Most = 6, Step = 9, First = 5, Size = 10;

    /// <summary>The circles of so many patients; none when they are too many to tell apart.</summary>
    public static Pips Of(int full, int less) => full + less > Most
        ? new Pips(0, [])
        : new Pips(Size + Step * Math.Max(0, full + less - 1), [.. Enumerable.Range(0, full + less).Select(at => new Pip(First + Step * at, at < full))]);
}

/// <summary>One circle: its centre and whether it is filled.</summary>
public readonly record struct Pip(int X, bool IsFilled);
