using System.Collections.Immutable;
using static Casebook.Charts.ChartNumber;

namespace Casebook.Charts;

/// <summary>One test on the strip: its mark, its name, what it means for the lesion, and its bars by column; no bars when the field is not told.</summary>
public sealed record StripRow(Mark Mark, string Name, string Word, ImmutableArray<(int From, int To)> Field);

/// <summary>The body from head to foot in columns of equal width; the lesion as a band through all rows, each test's field as a bar.</summary>
public sealed record StripChart(
    int Height,
    ImmutableArray<ChartLine> Grid,
    ImmutableArray<ChartText> Columns,
    ImmutableArray<ChartBar> Bands,
    ImmutableArray<ChartLine> Edges,
    ImmutableArray<ChartMark> Marks,
    ImmutableArray<ChartText> Names,
    ImmutableArray<ChartBar> Fields,
    ChartText? Label)
{
    private const int HeadLine = 14, NameLine = 17, WordLine = 15, BarHeight = 12, Gap = 16, Foot = 24;
    private const int NameWidth = 40, WordWidth = 48;

    /// <summary>Lays out the strip.</summary>
    /// <param name="columns">Names of the columns, head first.</param>
    /// <param name="lesion">The columns in which the lesion lies; none when that is not known.</param>
    /// <param name="label">What the band is called.</param>
    public static StripChart Of(ImmutableArray<string> columns, ImmutableArray<(int From, int To)> lesion, string label, ImmutableArray<StripRow> rows)
    {
        var width = 100.0 / columns.Length;
        var names = columns.Select(name => WordWrap.Lines(name, 6)).ToArray();
        // With many columns neighbours would run into each other, so every second name stands lower.
        var levels = columns.Length > 7 ? 2 : 1;
        var lines = names.Max(name => name.Length);
        var top = (levels * lines * HeadLine) + 12;
        var tops = new double[rows.Length + 1];
        tops[0] = top;
        for (var i = 0; i < rows.Length; i++) tops[i + 1] = tops[i] + HeightOf(rows[i]);
        var height = (int)tops[^1] + Foot;
        var bottom = height - Foot + 4;
        ImmutableArray<ChartText> heads =
        [
            .. names.SelectMany((name, i) => name.Select((line, n) => new ChartText("minor mid", Percent((i + 0.5) * width), Px(12 + ((((i % levels) * lines) + n) * HeadLine)), line))),
        ];
        ImmutableArray<ChartBar> bands = [.. lesion.Select(part => new ChartBar("band", Percent(part.From * width), Px(top - 6), Percent((part.To - part.From + 1) * width), Px(bottom - top + 6)))];
        return new StripChart(
            height,
            [.. Enumerable.Range(0, columns.Length + 1).Select(i => Upright("grid", i * width, top - 6, bottom))],
            heads,
            bands,
            [.. lesion.SelectMany(part => new[] { Upright("band-edge", part.From * width, top - 6, bottom), Upright("band-edge", (part.To + 1) * width, top - 6, bottom) })],
            [.. rows.Select((row, i) => new ChartMark(row.Mark, "8", Px(tops[i] + 10)))],
            [.. rows.SelectMany((row, i) => TextsOf(row, tops[i]))],
            [.. rows.SelectMany((row, i) => Bars(row, tops[i + 1] - Gap - BarHeight, width))],
            lesion.IsEmpty ? null : LabelOf(lesion[0], width, height, label));
    }

    private static double HeightOf(StripRow row) => (NameLine * WordWrap.Lines(row.Name, NameWidth).Length) + (WordLine * WordWrap.Lines(row.Word, WordWidth).Length) + 6 + BarHeight + Gap;

    private static IEnumerable<ChartText> TextsOf(StripRow row, double top)
    {
        var name = WordWrap.Lines(row.Name, NameWidth);
        return name.Select((line, i) => new ChartText("halo strong", "20", Px(top + 14.5 + (NameLine * i)), line))
            .Concat(WordWrap.Lines(row.Word, WordWidth).Select((line, i) => new ChartText("minor halo", "20", Px(top + 13.5 + (NameLine * name.Length) + (WordLine * i)), line)));
    }

    private static IEnumerable<ChartBar> Bars(StripRow row, double y, double width)
    {
        var role = row.Mark.Role is { } known ? $" role-{Model.Words.Of(known)}" : "";
        return row.Field.IsEmpty
            ? [new ChartBar("field unknown" + role, "0.5%", Px(y), "99%", Px(BarHeight))]
            : row.Field.Select(part => new ChartBar("field" + role, Percent(part.From * width), Px(y), Percent((part.To - part.From + 1) * width), Px(BarHeight)));
    }

    private static ChartText LabelOf((int From, int To) part, double width, int height, string label)
    {
        var isRight = part.From * width > 50;
        return new ChartText(isRight ? "strong end" : "strong", Percent(isRight ? (part.To + 1) * width : part.From * width), Px(height - 5), label);
    }

    private static ChartLine Upright(string classes, double x, double y1, double y2) => new(classes, Percent(x), Px(y1), Percent(x), Px(y2));
}
