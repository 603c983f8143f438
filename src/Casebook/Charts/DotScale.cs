using System.Collections.Immutable;
using System.Globalization;

namespace Casebook.Charts;

/// <summary>A linear scale from days to percent of the drawing, with ticks in the unit that suits its length.</summary>
public sealed class DotScale
{
    private const double Left = 2, Width = 94, DaysPerMonth = 365.2425 / 12;
    private const int MostTicks = 6;

    private static readonly (double Until, double Days, string Unit)[] Units = [(45, 1, "days"), (540, DaysPerMonth, "months"), (double.MaxValue, 365.2425, "years")];
    private static readonly double[] Steps = [1, 2, 3, 5, 6, 10, 12, 20, 25, 50, 100, 250, 500, 1000];

    private readonly double _low;
    private readonly double _high;

    private DotScale(double low, double high, double days, double step, string unit)
    {
        (_low, _high) = (low, high);
        var ticks = ImmutableArray.CreateBuilder<DotTick>();
        for (var value = Math.Ceiling(low / days / step) * step; value * days <= high + 0.001; value += step)
            ticks.Add(new DotTick(X(value * days), value.ToString("0.##", CultureInfo.InvariantCulture), false));
        ticks[^1] = ticks[^1] with { Label = $"{ticks[^1].Label} {unit}", IsLast = true };
        Ticks = ticks.ToImmutable();
    }

    public ImmutableArray<DotTick> Ticks { get; }

    /// <summary>The scale that holds both ends, widened to whole steps.</summary>
    public static DotScale Over(double earliest, double latest)
    {
        var (_, days, unit) = Units.First(candidate => latest - earliest <= candidate.Until);
        var step = Steps.FirstOrDefault(candidate => (latest - earliest) / days / candidate <= MostTicks, Steps[^1]);
        return new DotScale(Math.Floor(earliest / days / step) * step * days, Math.Ceiling(latest / days / step) * step * days, days, step, unit);
    }

    /// <summary>The place of a time, in percent.</summary>
    public double X(double days) => Left + (days - _low) / (_high - _low) * Width;
}
