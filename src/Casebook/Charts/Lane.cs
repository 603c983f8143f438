using System.Collections.Immutable;

namespace Casebook.Charts;

/// <summary>One case as a lane: marks at equal steps from left to right, since the papers rarely tell all times; the rail between two is solid where an interval is told.</summary>
/// <param name="Rails">On the height of the marks.</param>
/// <param name="Times">Above the rails.</param>
/// <param name="Words">Below the marks, line by line.</param>
public sealed record Lane(string Height, ImmutableArray<LaneRail> Rails, ImmutableArray<LaneText> Times, ImmutableArray<LaneText> Words, ImmutableArray<ChartMark> Marks)
{
    /// <summary>The heights of the rails, of the times above them and of the first line of words, in pixels.</summary>
    public const int RailAt = 26, TimesAt = 14, WordsFrom = 50;

    private const int LineHeight = 14;
    private const int MostLines = 3;

    // Letters that fit side by side on the narrowest page that shows the words.
    private const int Letters = 126;

    /// <summary>The lane of these steps; a lane without steps has no marks.</summary>
    public static Lane Of(ImmutableArray<LaneStep> steps)
    {
        if (steps.IsEmpty) return new Lane("0", [], [], [], []);
        var rails = ImmutableArray.CreateBuilder<LaneRail>(steps.Length);
        var times = ImmutableArray.CreateBuilder<LaneText>();
        var words = ImmutableArray.CreateBuilder<LaneText>();
        var marks = ImmutableArray.CreateBuilder<ChartMark>(steps.Length);
        var lines = 1;
        for (var at = 0; at < steps.Length; at++)
        {
            var (step, x) = (steps[at], X(at, steps.Length));
            marks.Add(new ChartMark(step.Mark, x, ChartNumber.Px(RailAt)));
            var word = Cut(WordWrap.Lines(step.Word, Math.Max(8, Letters / steps.Length - 1)));
            lines = Math.Max(lines, word.Length);
            for (var line = 0; line < word.Length; line++) words.Add(new LaneText(x, line == 0 ? null : ChartNumber.Px(LineHeight * line), word[line]));
            if (at + 1 == steps.Length) break;
            rails.Add(new LaneRail(x, X(at + 1, steps.Length), step.IsLinked));
            if (step.ToNext.Length > 0) times.Add(new LaneText(X(at + 0.5, steps.Length), null, step.ToNext));
        }

        return new Lane(ChartNumber.Px(WordsFrom + LineHeight * (lines - 1) + 8), rails.ToImmutable(), times.ToImmutable(), words.ToImmutable(), marks.ToImmutable());
    }

    private static string X(double step, int steps) => ChartNumber.Percent((step + 0.5) * 100 / steps);

    private static ImmutableArray<string> Cut(ImmutableArray<string> lines) => lines.Length <= MostLines ? lines : [.. lines.Take(MostLines - 1), lines[MostLines - 1] + "…"];
}

/// <summary>A step of a lane.</summary>
/// <param name="ToNext">The time to the next step as told, empty when it is not.</param>
/// <param name="IsLinked">The time to the next step is told.</param>
public sealed record LaneStep(Mark Mark, string Word, string ToNext, bool IsLinked);

/// <summary>The rail between two steps; linked where the paper tells the time.</summary>
public sealed record LaneRail(string From, string To, bool IsLinked);

/// <summary>Words at a place of a lane.</summary>
/// <param name="Below">How far below the first line, in pixels; null on it.</param>
public sealed record LaneText(string X, string? Below, string Text);
