using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casebook.Charts;

/// <summary>A straight line; x may be a percentage.</summary>
public sealed record ChartLine(string Classes, string X1, string Y1, string X2, string Y2);

/// <summary>Lines or marks of one class whose coordinates are all in pixels, as one path.</summary>
public sealed record ChartPath(string Classes, string Path);

/// <summary>Gathers lines and marks into one path for each class, in the order in which the classes first occur.</summary>
public sealed class ChartPaths
{
    private readonly List<string> _classes = [];
    private readonly List<StringBuilder> _paths = [];

    public void Line(string classes, double x1, double y1, double x2, double y2)
    {
        var path = From(classes, x1, y1);
        if (x1.Equals(x2)) path.Append('V').Append(ChartNumber.Px(y2));
        else if (y1.Equals(y2)) path.Append('H').Append(ChartNumber.Px(x2));
        else path.Append('L').Append(ChartNumber.Px(x2)).Append(' ').Append(ChartNumber.Px(y2));
    }

    public void Mark(Mark mark, double x, double y) => From(mark.Classes, x, y).Append(mark.Path);

    /// <summary>A dot: a line of no length, whose round ends are all there is of it.</summary>
    public void Dot(double x, double y) => From("dot", x, y).Append("h0");

    public ImmutableArray<ChartPath> ToImmutable()
    {
        var made = ImmutableArray.CreateBuilder<ChartPath>(_classes.Count);
        for (var i = 0; i < _classes.Count; i++) made.Add(new ChartPath(_classes[i], _paths[i].ToString()));
        return made.MoveToImmutable();
    }

    private StringBuilder From(string classes, double x, double y)
    {
        var at = _classes.IndexOf(classes);
        if (at < 0)
        {
            at = _classes.Count;
            _classes.Add(classes);
            _paths.Add(new StringBuilder());
        }

        return _paths[at].Append('M').Append(ChartNumber.Px(x)).Append(' ').Append(ChartNumber.Px(y));
    }
}

/// <summary>Lines of text that share a class and begin at one place from the left.</summary>
/// <param name="Offset">Where they begin: x, and what is added to each y.</param>
public sealed record ChartColumn(string Classes, string Offset, ImmutableArray<ChartWord> Words);

/// <summary>A line of text in a column.</summary>
public sealed record ChartWord(string Y, string Text);

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
