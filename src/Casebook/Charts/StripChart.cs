using System.Collections.Immutable;
using static Casebook.Charts.ChartNumber;

namespace Casebook.Charts;

/// <summary>One test on the strip: its mark, its name, what it means for the lesion, and its bars by column; no bars when the field is not told.</summary>
public sealed record StripRow(Mark Mark, string Name, string Word, ImmutableArray<ColumnSpan> Field);

/// <summary>Columns of the body from first to last.</summary>
public sealed record ColumnSpan(int From, int To);

/// <summary>The body from head to foot in columns of equal width; the lesion as a band through all rows, each test's field as a bar.</summary>
public sealed record StripChart(
    int Height,
    ImmutableArray<ChartLine> Grid,
    ImmutableArray<ChartText> Columns,
    ImmutableArray<ChartBar> Bands,
    ImmutableArray<ChartLine> Edges,
    ImmutableArray<ChartPath> Marks,
    ImmutableArray<ChartColumn> Names,
    ImmutableArray<ChartBar> Fields,
    ChartText? Label)
{
    private const int HeadLine = 14, NameLine = 17, WordLine = 15, BarHeight = 12, Gap = 16, Foot = 24;
    private const int NameWidth = 40, WordWidth = 48, TextX = 20;

    /// <summary>Lays out the strip.</summary>
    /// <param name="columns">Names of the columns, head first.</param>
    /// <param name="lesion">The columns in which the lesion lies; none when that is not known.</param>
    /// <param name="label">What the band is called.</param>
    public static StripChart Of(ImmutableArray<string> columns, ImmutableArray<ColumnSpan> lesion, string label, ImmutableArray<StripRow> rows)
    {
        var width = 100.0 / columns.Length;
        var names = columns.Select(name => WordWrap.Lines(name, 6)).ToArray();
        // With many columns neighbours would run into each other, so every second name stands lower.
        var levels = columns.Length > 7 ? 2 : 1;
        var lines = names.Max(name => name.Length);
        var top = (levels * lines * HeadLine) + 12;
        var tops = new double[rows.Length + 1];
        tops[0] = top;
        var marks = new ChartPaths();
        var (labels, words) = (ImmutableArray.CreateBuilder<ChartWord>(), ImmutableArray.CreateBuilder<ChartWord>());
        for (var i = 0; i < rows.Length; i++)
        {
            marks.Mark(rows[i].Mark, 8, tops[i] + 10);
            tops[i + 1] = Write(rows[i], tops[i], labels, words);
        }

        var height = (int)tops[^1] + Foot;
        var bottom = height - Foot + 4;
        ImmutableArray<ChartText> heads =
        [
            .. names.SelectMany((name, i) => name.Select((line, n) => new ChartText("", Percent((i + 0.5) * width), Px(12 + ((((i % levels) * lines) + n) * HeadLine)), line))),
        ];
        ImmutableArray<ChartBar> bands = [.. lesion.Select(part => new ChartBar("band", Percent(part.From * width), Px(top - 6), Percent((part.To - part.From + 1) * width), Px(bottom - top + 6)))];
        return new StripChart(
            height,
            [.. Enumerable.Range(0, columns.Length + 1).Select(i => Upright("", i * width, top - 6, bottom))],
            heads,
            bands,
            [.. lesion.SelectMany(part => new[] { Upright("", part.From * width, top - 6, bottom), Upright("", (part.To + 1) * width, top - 6, bottom) })],
            marks.ToImmutable(),
            [new ChartColumn("halo strong", $"{TextX} 14.5", labels.ToImmutable()), new ChartColumn("minor halo", $"{TextX} 13.5", words.ToImmutable())],
            [.. rows.SelectMany((row, i) => Bars(row, tops[i + 1] - Gap - BarHeight, width))],
            lesion.IsEmpty ? null : LabelOf(lesion[0], width, height, label));
    }

    /// <summary>Places the words of a row and tells where the next begins.</summary>
    private static double Write(StripRow row, double top, ImmutableArray<ChartWord>.Builder labels, ImmutableArray<ChartWord>.Builder words)
    {
        foreach (var line in WordWrap.Lines(row.Name, NameWidth))
        {
            labels.Add(new ChartWord(Px(top), line));
            top += NameLine;
        }

        foreach (var line in WordWrap.Lines(row.Word, WordWidth))
        {
            words.Add(new ChartWord(Px(top), line));
            top += WordLine;
        }

        return top + 6 + BarHeight + Gap;
    }

    private static IEnumerable<ChartBar> Bars(StripRow row, double y, double width)
    {
        var role = row.Mark.Role is { } known ? $" role-{Model.Words.Of(known)}" : "";
        return row.Field.IsEmpty
            ? [new ChartBar("field unknown" + role, "0.5%", Px(y), "99%", Px(BarHeight))]
            : row.Field.Select(part => new ChartBar("field" + role, Percent(part.From * width), Px(y), Percent((part.To - part.From + 1) * width), Px(BarHeight)));
    }

    private static ChartText LabelOf(ColumnSpan part, double width, int height, string label)
    {
        var isRight = part.From * width > 50;
        return new ChartText(isRight ? "strong end" : "strong", Percent(isRight ? (part.To + 1) * width : part.From * width), Px(height - 5), label);
    }

    private static ChartLine Upright(string classes, double x, double y1, double y2) => new(classes, Percent(x), Px(y1), Percent(x), Px(y2));
}
