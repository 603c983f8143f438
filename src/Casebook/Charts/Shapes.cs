using System.Collections.Immutable;
using System.Globalization;

namespace Casebook.Charts;

/// <summary>A straight line; x may be a percentage.</summary>
public sealed record ChartLine(string Classes, string X1, string Y1, string X2, string Y2);

/// <summary>Straight lines of one class whose coordinates are all in pixels, as one path.</summary>
public sealed record ChartPath(string Classes, string Path)
{
    /// <summary>Lines as few paths, in the order in which their classes first occur.</summary>
    public static ImmutableArray<ChartPath> Of(IEnumerable<ChartLine> lines) =>
    [
        .. lines.GroupBy(line => line.Classes).Select(group => new ChartPath(group.Key, string.Concat(group.Select(line => $"M{line.X1} {line.Y1}{To(line)}")))),
    ];

    private static string To(ChartLine line) => line.X1 == line.X2 ? $"V{line.Y2}" : line.Y1 == line.Y2 ? $"H{line.X2}" : $"L{line.X2} {line.Y2}";
}

/// <summary>A line of text in a chart.</summary>
public sealed record ChartText(string Classes, string X, string Y, string Text);

/// <summary>A mark in a chart.</summary>
public sealed record ChartMark(Mark Mark, string X, string Y);

/// <summary>A rectangle in a chart.</summary>
public sealed record ChartBar(string Classes, string X, string Y, string Width, string Height);

/// <summary>Numbers as a chart writes them: a point for the decimal sign, one decimal at most.</summary>
public static class ChartNumber
{
    public static string Px(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    public static string Percent(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture) + "%";
}
