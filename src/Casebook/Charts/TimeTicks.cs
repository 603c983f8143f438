using System.Collections.Immutable;
using System.Globalization;

namespace Casebook.Charts;

/// <summary>Chooses the ticks of a time axis given in days: a unit that suits the span, steps that people count in.</summary>
public static class TimeTicks
{
    private const double DaysPerMonth = 365.2425 / 12;

    private const int MostTicks = 12;

    /// <summary>Each unit with the span, counted in it, up to which people think in it.</summary>
    private static readonly (string Unit, double Days, double Longest, double[] Steps)[] Units =
    [
        ("h", 1.0 / 24, 48, [1, 3, 6, 12]),
        ("d", 1, 21, [1, 2, 5, 7]),
        ("wk", 7, 16, [1, 2, 4]),
        ("mo", DaysPerMonth, 48, [1, 2, 3, 6, 12]),
        ("yr", 365.2425, double.MaxValue, [1, 2, 5, 10, 20, 50]),
    ];

    /// <summary>Ticks from <paramref name="low"/> to <paramref name="high"/> days, at most <paramref name="most"/>; the first carries the unit, day 0 the name given.</summary>
    public static ImmutableArray<TimeTick> Between(double low, double high, int most, string zero)
    {
        var (unit, step, days) = Choose(high - low, Math.Clamp(most, 2, MostTicks));
        var ticks = ImmutableArray.CreateBuilder<TimeTick>();
        var first = Math.Ceiling((low / days / step) - 1e-6);
        var last = Math.Floor((high / days / step) + 1e-6);
        for (var i = first; i <= last; i++)
        {
            var value = i * step;
            ticks.Add(new TimeTick(value * days, value == 0 ? zero : Label(value, ticks.Count == 0 || i.Equals(last) ? unit : "")));
        }

        return ticks.ToImmutable();
    }

    private static (string Unit, double Step, double Days) Choose(double span, int most)
    {
        foreach (var (unit, days, longest, steps) in Units)
            foreach (var step in steps)
                if (span / days <= longest && span / days / step < most) return (unit, step, days);
        return ("yr", Math.Ceiling(span / 365.2425 / most), 365.2425);
    }

    private static string Label(double value, string unit)
    {
        var number = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        return $"{(value < 0 ? "−" : "+")}{number}{(unit.Length > 0 ? " " + unit : "")}";
    }
}

/// <summary>A tick: its day and what stands beside it.</summary>
public sealed record TimeTick(double Days, string Label);
