using System.Collections.Immutable;
using System.Globalization;
using Casebook.Links;

namespace Casebook.Charts;

/// <summary>One time in days to be drawn as a dot, or as a line where only its bounds are known.</summary>
public sealed record DotValue(double Earliest, double Latest, string Name, UrlPath? Href);

/// <summary>Times as dots on a common scale, one row for each kind. Dots that fall together become one, so a chart does not grow with its values.</summary>
/// <param name="Height">In pixels; x is in percent.</param>
public sealed record DotChart(double Height, ImmutableArray<DotTick> Ticks, ImmutableArray<DotRow> Rows)
{
    private const double Line = 16, Rail = 20, Foot = 15, Axis = 26;
    private const int LongestLine = 46;

    /// <summary>The narrowest drawing in pixels, and the width of a letter in it: what names must fit into.</summary>
    private const double Narrowest = 300, Letter = 6.4;

    /// <summary>The chart of rows with their labels; null when no row has a value.</summary>
    public static DotChart? Of(IReadOnlyList<(string Label, ImmutableArray<DotValue> Values)> rows)
    {
        var all = rows.SelectMany(row => row.Values).ToArray();
        if (all.Length == 0) return null;
        var scale = DotScale.Over(Math.Min(0, all.Min(value => value.Earliest)), Math.Max(1, all.Max(value => value.Latest)));
        var built = ImmutableArray.CreateBuilder<DotRow>();
        var top = 0.0;
        foreach (var (label, values) in rows)
        {
            var lines = Wrap(label);
            var rail = top + Line * lines.Length + Rail - 6;
            built.Add(new DotRow([.. lines.Select((text, at) => new DotLine(text, top + Line * at + 14))], rail, Group(values, scale)));
            top = rail + Foot;
        }

        return new DotChart(top + Axis, scale.Ticks, built.ToImmutable());
    }

    private static ImmutableArray<DotMark> Group(ImmutableArray<DotValue> values, DotScale scale)
    {
        var groups = values.GroupBy(value => (From: Math.Round(scale.X(value.Earliest)), To: Math.Round(scale.X(value.Latest)))).OrderBy(group => group.Key.To).ThenBy(group => group.Key.From);
        var marks = ImmutableArray.CreateBuilder<DotMark>();
        var taken = groups.Select(group => (From: group.Key.From - 2, To: group.Key.To + 2)).ToList();
        foreach (var group in groups)
        {
            var first = group.OrderBy(value => value.Name, StringComparer.Ordinal).ToArray();
            var words = first.Length == 1 ? first[0].Name : first.Length.ToString(CultureInfo.InvariantCulture);
            var reach = (words.Length * Letter + 12) / Narrowest * 100;
            var isLeft = group.Key.To > 60;
            var room = isLeft ? (From: group.Key.From - reach, To: group.Key.From - 2.5) : (From: group.Key.To + 2.5, To: group.Key.To + reach);
            var fits = room.From >= 0 && room.To <= 100 && !taken.Any(other => other.From < room.To && room.From < other.To);
            if (fits) taken.Add(room);
            marks.Add(new DotMark(group.Key.From, group.Key.To, fits ? words : "", isLeft, first.Length == 1 ? first[0].Href : null));
        }

        return marks.ToImmutable();
    }

    private static string[] Wrap(string label)
    {
        if (label.Length <= LongestLine) return [label];
        var cut = label.LastIndexOf(' ', LongestLine);
        return cut <= 0 ? [label] : [label[..cut], .. Wrap(label[(cut + 1)..])];
    }
}

/// <summary>A label on the axis; the first and the last keep inside the drawing.</summary>
public sealed record DotTick(double X, string Label, bool IsLast);

/// <summary>A row: its label in lines, the height of its rail, its marks from left to right.</summary>
public sealed record DotRow(ImmutableArray<DotLine> Label, double RailY, ImmutableArray<DotMark> Marks);

public sealed record DotLine(string Text, double Y);

/// <summary>A dot, or a line where the two ends differ; its words are empty where there is no room for them.</summary>
public sealed record DotMark(double From, double To, string Words, bool IsLeft, UrlPath? Href)
{
    public bool IsRange => From < To;
}
