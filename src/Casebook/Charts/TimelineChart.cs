using System.Collections.Immutable;
using static Casebook.Charts.ChartNumber;

namespace Casebook.Charts;

/// <summary>One event to be drawn: its mark, its words, and its days on one of the scales (none: in order only).</summary>
/// <param name="Scale">Index of its scale, or -1.</param>
public sealed record TimelinePoint(Mark Mark, string Label, string When, int Scale, double Earliest, double Latest);

/// <summary>Events from top to bottom: to scale where times link them, else in order on a dashed axis.</summary>
/// <param name="Paths">Axes, spans and leaders, then dots where a day is known, then the marks of the events.</param>
public sealed record TimelineChart(int Height, ImmutableArray<ChartPath> Paths, ImmutableArray<ChartColumn> Texts)
{
    private const int Axis = 70, LeaderEnd = 94, MarkX = 104, TextX = 118, TickEnd = 61;
    private const int LabelWidth = 29, WhenWidth = 35, LabelLine = 17, WhenLine = 15, Gap = 13, PixelsPerTick = 44;

    /// <summary>Lays the points out in the order given.</summary>
    /// <param name="zeros">By scale, what day 0 is called.</param>
    public static TimelineChart Of(ImmutableArray<TimelinePoint> points, ImmutableArray<string> zeros)
    {
        var (axes, spans, leaders, marks) = (new ChartPaths(), new ChartPaths(), new ChartPaths(), new ChartPaths());
        var ticks = ImmutableArray.CreateBuilder<ChartWord>();
        var (labels, whens) = (ImmutableArray.CreateBuilder<ChartWord>(), ImmutableArray.CreateBuilder<ChartWord>());
        var rows = Rows(points, labels, whens, out var height);
        double? end = null;
        foreach (var (from, to, scale) in Segments(points))
        {
            var (top, bottom) = (rows[from], rows[to]);
            if (end is { } above) axes.Line("line axis unscaled", Axis, above, Axis, top);
            end = bottom;
            if (scale < 0)
            {
                if (bottom > top) axes.Line("line axis unscaled", Axis, top, Axis, bottom);
                for (var i = from; i <= to; i++) leaders.Line("line unscaled", Axis, rows[i], LeaderEnd, rows[i]);
                continue;
            }

            var segment = new Segment(points, from, to, scale, top, bottom);
            axes.Line("line axis", Axis, top, Axis, bottom);
            foreach (var tick in TimeTicks.Between(segment.Low, segment.High, (int)(bottom - top) / PixelsPerTick, zeros[scale]))
            {
                var y = segment.Y(tick.Days);
                axes.Line("line axis", Axis - 5, y, Axis, y);
                ticks.Add(new ChartWord(Px(y), tick.Label));
            }

            for (var i = from; i <= to; i++)
            {
                var place = segment.PlaceOf(i);
                var (early, late) = (segment.Y(place.Earliest), segment.Y(place.Latest));
                leaders.Line(place.IsScaled && early.Equals(late) ? "line" : "line unscaled", Axis, (early + late) / 2, LeaderEnd, rows[i]);
                if (!place.IsScaled) continue;
                if (early.Equals(late)) marks.Dot(Axis, early);
                else spans.Line("line span", Axis, early, Axis, late);
            }
        }

        for (var i = 0; i < points.Length; i++) marks.Mark(points[i].Mark, MarkX, rows[i]);
        return new TimelineChart(
            height,
            [.. axes.ToImmutable(), .. spans.ToImmutable(), .. leaders.ToImmutable(), .. marks.ToImmutable()],
            [new ChartColumn("", $"{TextX} 4.5", labels.ToImmutable()), new ChartColumn("minor", $"{TextX} 3.5", whens.ToImmutable()), new ChartColumn("minor end", $"{TickEnd} 4", ticks.ToImmutable())]);
    }

    /// <summary>Places the words and tells each row's first line.</summary>
    private static double[] Rows(ImmutableArray<TimelinePoint> points, ImmutableArray<ChartWord>.Builder labels, ImmutableArray<ChartWord>.Builder whens, out int height)
    {
        var rows = new double[points.Length];
        height = 12;
        for (var i = 0; i < points.Length; i++)
        {
            rows[i] = height;
            foreach (var line in WordWrap.Lines(points[i].Label, LabelWidth))
            {
                labels.Add(new ChartWord(Px(height), line));
                height += LabelLine;
            }

            foreach (var line in WordWrap.Lines(points[i].When, WhenWidth))
            {
                whens.Add(new ChartWord(Px(height), line));
                height += WhenLine;
            }

            height += Gap;
        }

        return rows;
    }

    /// <summary>Stretches of the list: from a scale's first event to its last, and what lies between in order only.</summary>
    private static IEnumerable<Stretch> Segments(ImmutableArray<TimelinePoint> points)
    {
        var at = 0;
        while (at < points.Length)
        {
            var scale = points[at].Scale;
            var last = at;
            var hasLength = false;
            if (scale >= 0)
            {
                for (var i = at; i < points.Length; i++)
                {
                    if (points[i].Scale != scale) continue;
                    last = i;
                    hasLength |= !points[i].Latest.Equals(points[at].Latest);
                }
            }

            if (hasLength)
            {
                yield return new Stretch(at, last, scale);
                at = last + 1;
                continue;
            }

            var end = at;
            while (end + 1 < points.Length && points[end + 1].Scale < 0) end++;
            yield return new Stretch(at, end, -1);
            at = end + 1;
        }
    }

    /// <summary>Rows of the list from first to last, on one scale; -1 for none.</summary>
    private sealed record Stretch(int From, int To, int Scale);

    /// <summary>Where an event lies on a scale; one without days of its own lies somewhere between its neighbours.</summary>
    private readonly record struct Place(double Earliest, double Latest, bool IsScaled);

    /// <summary>A stretch of the axis that is drawn to scale.</summary>
    private sealed class Segment
    {
        private readonly ImmutableArray<TimelinePoint> _points;
        private readonly int _scale;
        private readonly double _top;
        private readonly double _bottom;

        public Segment(ImmutableArray<TimelinePoint> points, int from, int to, int scale, double top, double bottom)
        {
            (_points, _scale, _top, _bottom) = (points, scale, top, bottom);
            (Low, High) = (double.MaxValue, double.MinValue);
            for (var i = from; i <= to; i++)
            {
                if (points[i].Scale != scale) continue;
                Low = Math.Min(Low, points[i].Earliest);
                High = Math.Max(High, points[i].Latest);
            }
        }

        public double Low { get; }

        public double High { get; }

        public double Y(double day) => _top + ((day - Low) / (High - Low) * (_bottom - _top));

        /// <summary>The event's own days; of one without, the span between its neighbours that have them. A stretch begins and ends with events that have.</summary>
        public Place PlaceOf(int i)
        {
            if (_points[i].Scale == _scale) return new Place(_points[i].Earliest, _points[i].Latest, true);
            var (before, after) = (i - 1, i + 1);
            while (_points[before].Scale != _scale) before--;
            while (_points[after].Scale != _scale) after++;
            return new Place(_points[before].Latest, Math.Max(_points[before].Latest, _points[after].Earliest), false);
        }
    }
}
