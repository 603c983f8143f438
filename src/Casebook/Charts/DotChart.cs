using System.Collections.Immutable;
using System.Globalization;
using Casebook.Links;

namespace Casebook.Charts;

/// <summary>One time in days to be drawn as a dot, or as a line where only its bounds are known.</summary>
public sealed record DotValue(double Earliest, double Latest, string Name, UrlPath? Href);

/// <summary>The times of one kind.</summary>
public sealed record DotSeries(string Label, ImmutableArray<DotValue> Values);

/// <summary>Times as dots on a common scale, one row for each kind. Dots that fall together become one, so a chart does not grow with its values.</summary>
/// <param name="Height">In pixels; x is in percent.</param>
public sealed record DotChart(double Height, ImmutableArray<DotTick> Ticks, ImmutableArray<DotRow> Rows)
{
    private const double Line = 16, Rail = 20, Foot = 15, Axis = 26;
    private const int LongestLine = 46;

    /// <summary>The narrowest drawing in pixels, and the width of a letter in it: what names must fit into.</summary>
    private const double Narrowest = 300, Letter = 6.4;

    /// <summary>The chart of rows with their labels; null when no row has a value.</summary>
    public static DotChart? Of(ImmutableArray<DotSeries> rows)
    {
        if (rows.All(row => row.Values.IsEmpty)) return null;
        double earliest = 0, latest = 1;
        foreach (var row in rows)
        {
            foreach (var value in row.Values)
            {
                earliest = Math.Min(earliest, value.Earliest);
                latest = Math.Max(latest, value.Latest);
            }
        }

        var scale = DotScale.Over(earliest, latest);
        var built = ImmutableArray.CreateBuilder<DotRow>();
        var top = 0.0;
        foreach (var row in rows)
        {
            var lines = Wrap(row.Label);
            var rail = top + Line * lines.Length + Rail - 6;
            built.Add(new DotRow([.. lines.Select((text, at) => new DotLine(text, top + Line * at + 14))], rail, Group(row.Values, scale)));
            top = rail + Foot;
        }

        return new DotChart(top + Axis, scale.Ticks, built.ToImmutable());
    }

    private static ImmutableArray<DotMark> Group(ImmutableArray<DotValue> values, DotScale scale)
    {
        var places = PlacesOf(values, scale);
        var marks = ImmutableArray.CreateBuilder<DotMark>(places.Count);
        var taken = places.ConvertAll(place => new Span(place.From - 2, place.To + 2));
        foreach (var place in places)
        {
            var words = place.Number == 1 ? place.First.Name : place.Number.ToString(CultureInfo.InvariantCulture);
            var reach = (words.Length * Letter + 12) / Narrowest * 100;
            var isLeft = place.To > 60;
            var room = isLeft ? new Span(place.From - reach, place.From - 2.5) : new Span(place.To + 2.5, place.To + reach);
            var fits = room.From >= 0 && room.To <= 100 && !taken.Exists(room.Meets);
            if (fits) taken.Add(room);
            marks.Add(new DotMark(place.From, place.To, fits ? words : "", isLeft, place.Number == 1 ? place.First.Href : null));
        }

        return marks.MoveToImmutable();
    }

    /// <summary>Where marks stand, in whole percents from left to right; values that fall together are one.</summary>
    private static List<Place> PlacesOf(ImmutableArray<DotValue> values, DotScale scale)
    {
        var places = new Dictionary<int, Place>();
        foreach (var value in values)
        {
            var one = new Place((int)Math.Round(scale.X(value.Earliest)), (int)Math.Round(scale.X(value.Latest)), value);
            if (places.TryGetValue(one.Rank, out var place)) place.Number++;
            else places[one.Rank] = one;
        }

        List<Place> sorted = [.. places.Values];
        sorted.Sort(static (one, other) => one.Rank.CompareTo(other.Rank));
        return sorted;
    }

    private sealed class Place(int from, int to, DotValue first)
    {
        public int From => from;

        public int To => to;

        /// <summary>Both ends as one number, the right one first; percents have three digits.</summary>
        public int Rank => to * 1000 + from;

        public DotValue First => first;

        public int Number { get; set; } = 1;
    }

    /// <summary>A stretch of a rail, in percent.</summary>
    private sealed record Span(double From, double To)
    {
        public bool Meets(Span other) => other.From < To && From < other.To;
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
