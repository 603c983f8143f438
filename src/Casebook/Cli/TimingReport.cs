using System.Globalization;
using System.Text.Json;

namespace Casebook.Cli;

/// <summary>The phases of a build as a table for people and as JSON for programs.</summary>
internal static class TimingReport
{
    /// <summary>One line a phase: milliseconds, share of the whole, items, bytes.</summary>
    public static IEnumerable<string> Lines(PhaseClock clock)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{"phase",-8}{"ms",10}{"share",8}{"items",12}{"bytes",18}");
        foreach (var phase in clock.Phases)
            yield return string.Create(CultureInfo.InvariantCulture, $"{phase.Name,-8}{phase.Time.TotalMilliseconds,10:N0}{ShareOf(phase, clock),8:P0}{phase.Items,12:N0}{phase.Bytes,18:N0}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{"all",-8}{clock.Total.TotalMilliseconds,10:N0}");
    }

    /// <summary>Writes the same as JSON: <c>{"milliseconds":…,"phases":[{"phase","milliseconds","share","items","bytes"}]}</c>.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(PhaseClock clock, string path)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("milliseconds", Math.Round(clock.Total.TotalMilliseconds, 1));
        json.WriteStartArray("phases");
        foreach (var phase in clock.Phases)
        {
            json.WriteStartObject();
            json.WriteString("phase", phase.Name);
            json.WriteNumber("milliseconds", Math.Round(phase.Time.TotalMilliseconds, 1));
            json.WriteNumber("share", Math.Round(ShareOf(phase, clock), 4));
            json.WriteNumber("items", phase.Items);
            json.WriteNumber("bytes", phase.Bytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static double ShareOf(Phase phase, PhaseClock clock) => clock.Total > TimeSpan.Zero ? phase.Time / clock.Total : 0;
}
