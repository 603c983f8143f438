using System.Buffers;
using System.Text.Json;
using Casebook.Cli;
using Casebook.Output;

namespace Casebook.Tests.Cli;

/// <summary>What a build tells of its phases, whatever the time was.</summary>
public class PhaseClockTests
{
    [Fact]
    public void Counts_what_went_through_each_phase()
    {
        var clock = Filled();

        var phases = clock.Phases.ToDictionary(phase => phase.Name, StringComparer.Ordinal);
        Assert.Equal((3, 30), (phases["read"].Items, phases["read"].Bytes));
        Assert.Equal((2, 10), (phases["render"].Items, phases["render"].Bytes));
        Assert.All(clock.Phases, phase => Assert.True(phase.Time >= TimeSpan.Zero));
    }

    [Fact]
    public void The_table_has_a_line_for_each_phase_and_one_for_all() => Assert.Equal(
        ["phase", .. PhaseClock.Names, "all"], TimingReport.Lines(Filled()).Select(line => line.Split(' ')[0]));

    [Fact]
    public void The_file_holds_the_phases_as_json()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("casebook-").FullName, "timings.json");
        TimingReport.Write(Filled(), path);

        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        Assert.Equal(PhaseClock.Names, json.RootElement.GetProperty("phases").EnumerateArray().Select(phase => phase.GetProperty("phase").GetString()!));
        Assert.Equal(30, json.RootElement.GetProperty("phases")[0].GetProperty("bytes").GetInt64());
    }

    private static PhaseClock Filled()
    {
        var clock = new PhaseClock();
        clock.Time("read", () => 3, files => (files, 30));
        OutputFile[] files = [OutputFile.Of("a.html", "12345"u8.ToArray()), OutputFile.Of("b.html", "12345"u8.ToArray())];
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var file in clock.Watch("render", files)) file.Write(buffer);
        clock.Settle(2);
        return clock;
    }
}
