using System.Collections.Immutable;

namespace Casebook.Charts;

/// <summary>One case as a lane: marks at equal steps from left to right, since the papers rarely tell all times; the rail between two is solid where an interval is told.</summary>
public sealed record Lane(string Height, ImmutableArray<ChartLine> Rails, ImmutableArray<ChartText> Texts, ImmutableArray<ChartMark> Marks)
{
    private const int RailAt = 26;
    private const int IntervalAt = 14;
    private const int WordsFrom = 50;
    private const int LineHeight = 14;
    private const int MostLines = 3;

    // Letters that fit side by side on the narrowest page that shows the words.
    private const int Letters = 126;

    /// <summary>The lane of these steps; a lane without steps has no marks.</summary>
    public static Lane Of(ImmutableArray<LaneStep> steps)
    {
        if (steps.IsEmpty) return new Lane("0", [], [], []);
        var words = steps.Select(step => Cut(WordWrap.Lines(step.Word, Math.Max(8, Letters / steps.Length - 1)))).ToImmutableArray();
        var lines = words.Max(word => word.Length);
        return new Lane(
            ChartNumber.Px(WordsFrom + LineHeight * (lines - 1) + 8),
            [.. steps.SkipLast(1).Select((step, index) => new ChartLine(step.IsLinked ? "rail" : "rail unscaled", X(index, steps.Length), ChartNumber.Px(RailAt), X(index + 1, steps.Length), ChartNumber.Px(RailAt)))],
            [
                .. steps.SkipLast(1).Select((step, index) => new ChartText("minor mid", X(index + 0.5, steps.Length), ChartNumber.Px(IntervalAt), step.ToNext)).Where(text => text.Text.Length > 0),
                .. words.SelectMany((word, index) => word.Select((line, row) => new ChartText("lane-word mid", X(index, steps.Length), ChartNumber.Px(WordsFrom + LineHeight * row), line))),
            ],
            [.. steps.Select((step, index) => new ChartMark(step.Mark, X(index, steps.Length), ChartNumber.Px(RailAt)))]);
    }

    private static string X(double step, int steps) => ChartNumber.Percent((step + 0.5) * 100 / steps);

    private static ImmutableArray<string> Cut(ImmutableArray<string> lines) => lines.Length <= MostLines ? lines : [.. lines.Take(MostLines - 1), lines[MostLines - 1] + "…"];
}

/// <summary>A step of a lane.</summary>
/// <param name="ToNext">The time to the next step as told, empty when it is not.</param>
/// <param name="IsLinked">The time to the next step is told.</param>
public sealed record LaneStep(Mark Mark, string Word, string ToNext, bool IsLinked);
