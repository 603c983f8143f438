using System.Collections.Immutable;
using static Casebook.Charts.ChartNumber;

namespace Casebook.Charts;

/// <summary>One event to be drawn: its mark, its words, and its days on one of the scales (none: in order only).</summary>
/// <param name="Scale">Index of its scale, or -1.</param>
public sealed record TimelinePoint(Mark Mark, string Label, string When, int Scale, double Earliest, double Latest);

/// <summary>Events from top to bottom: to scale where times link them, else in order on a dashed axis.</summary>
public sealed record TimelineChart(int Height, ImmutableArray<ChartPath> Lines, ImmutableArray<ChartText> Texts, ImmutableArray<ChartMark> Dots)
{
    private const int Axis = 70, LeaderEnd = 94, MarkX = 104, TextX = 118, TickEnd = 61;
    private const int LabelWidth = 29, WhenWidth = 35, LabelLine = 17, WhenLine = 15, Gap = 13, PixelsPerTick = 44;

    /// <summary>The centre of the dot where an event's day lies on the axis.</summary>
    public ImmutableArray<double> Days { get; private init; } = [];

    /// <summary>Lays the points out in the order given.</summary>
    /// <param name="zeros">By scale, what day 0 is called.</param>
    public static TimelineChart Of(ImmutableArray<TimelinePoint> points, ImmutableArray<string> zeros)
    {
        var axes = new List<ChartLine>();
        var texts = ImmutableArray.CreateBuilder<ChartText>();
        var leaders = new List<ChartLine>();
        var spans = new List<ChartLine>();
        var marks = ImmutableArray.CreateBuilder<ChartMark>();
        var days = ImmutableArray.CreateBuilder<double>();
        var rows = Rows(points, texts, marks, out var height);
        double? end = null;
        foreach (var (from, to, scale) in Segments(points))
        {
            var (top, bottom) = (rows[from], rows[to]);
            if (end is { } above) axes.Add(Vertical("axis unscaled", above, top));
            end = bottom;
            if (scale < 0)
            {
                if (bottom > top) axes.Add(Vertical("axis unscaled", top, bottom));
                for (var i = from; i <= to; i++) leaders.Add(Leader("unscaled", rows[i], rows[i]));
                continue;
            }

            var segment = new Segment(points, from, to, scale, top, bottom);
            axes.Add(Vertical("axis", top, bottom));
            foreach (var (day, label) in TimeTicks.Between(segment.Low, segment.High, (int)(bottom - top) / PixelsPerTick, zeros[scale]))
            {
                var y = segment.Y(day);
                axes.Add(new ChartLine("axis", Px(Axis - 5), Px(y), Px(Axis), Px(y)));
                texts.Add(new ChartText("minor end", Px(TickEnd), Px(y + 4), label));
            }

            for (var i = from; i <= to; i++)
            {
                var (earliest, latest, isScaled) = segment.PlaceOf(i);
                var (early, late) = (segment.Y(earliest), segment.Y(latest));
                leaders.Add(Leader(isScaled && early.Equals(late) ? "" : "unscaled", (early + late) / 2, rows[i]));
                if (!isScaled) continue;
                if (early.Equals(late)) days.Add(early);
                else spans.Add(Vertical("span", early, late));
            }
        }

        return new TimelineChart(height, ChartPath.Of([.. axes, .. spans, .. leaders]), texts.ToImmutable(), marks.ToImmutable()) { Days = days.ToImmutable() };
    }

    /// <summary>Places words and marks and tells each row's first line.</summary>
    private static double[] Rows(ImmutableArray<TimelinePoint> points, ImmutableArray<ChartText>.Builder texts, ImmutableArray<ChartMark>.Builder marks, out int height)
    {
        var rows = new double[points.Length];
        height = 12;
        for (var i = 0; i < points.Length; i++)
        {
            rows[i] = height;
            marks.Add(new ChartMark(points[i].Mark, Px(MarkX), Px(height)));
            var label = WordWrap.Lines(points[i].Label, LabelWidth);
            var when = WordWrap.Lines(points[i].When, WhenWidth);
            for (var line = 0; line < label.Length; line++) texts.Add(new ChartText("", Px(TextX), Px(height + 4.5 + (LabelLine * line)), label[line]));
            for (var line = 0; line < when.Length; line++) texts.Add(new ChartText("minor", Px(TextX), Px(height + 3.5 + (LabelLine * label.Length) + (WhenLine * line)), when[line]));
            height += (LabelLine * label.Length) + (WhenLine * when.Length) + Gap;
        }

        return rows;
    }

    /// <summary>Stretches of the list: from a scale's first event to its last, and what lies between in order only.</summary>
    private static IEnumerable<(int From, int To, int Scale)> Segments(ImmutableArray<TimelinePoint> points)
    {
        var at = 0;
        while (at < points.Length)
        {
            var scale = points[at].Scale;
            var last = at;
            if (scale >= 0)
                for (var i = at; i < points.Length; i++)
                    if (points[i].Scale == scale) last = i;
            if (scale >= 0 && last > at && points.Skip(at).Take(last - at + 1).Where(point => point.Scale == scale).Select(point => point.Latest).Distinct().Count() > 1)
            {
                yield return (at, last, scale);
                at = last + 1;
                continue;
            }

            var end = at;
            while (end + 1 < points.Length && points[end + 1].Scale < 0) end++;
            yield return (at, end, -1);
            at = end + 1;
        }
    }

    private static ChartLine Vertical(string classes, double y1, double y2) => new(classes, Px(Axis), Px(y1), Px(Axis), Px(y2));

    private static ChartLine Leader(string classes, double from, double to) => new(classes, Px(Axis), Px(from), Px(LeaderEnd), Px(to));

    /// <summary>A stretch of the axis that is drawn to scale.</summary>
    private sealed class Segment(ImmutableArray<TimelinePoint> points, int from, int to, int scale, double top, double bottom)
    {
        private readonly int[] _scaled = [.. Enumerable.Range(from, to - from + 1).Where(i => points[i].Scale == scale)];

        public double Low => _scaled.Min(i => points[i].Earliest);

        public double High => _scaled.Max(i => points[i].Latest);

        public double Y(double day) => top + ((day - Low) / (High - Low) * (bottom - top));

        /// <summary>The event's own days; of one without, the span between its neighbours that have them.</summary>
        public (double Earliest, double Latest, bool IsScaled) PlaceOf(int i) => points[i].Scale == scale
            ? (points[i].Earliest, points[i].Latest, true)
            : (points[_scaled.Last(other => other < i)].Latest, Math.Max(points[_scaled.Last(other => other < i)].Latest, points[_scaled.First(other => other > i)].Earliest), false);
    }
}
