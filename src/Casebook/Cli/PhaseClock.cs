using System.Buffers;
using System.Diagnostics;
using Casebook.Output;

namespace Casebook.Cli;

/// <summary>How long each phase of a build took, and how much went through it. Files are made by several workers at once while the site is written; their phases are given as a share of that time.</summary>
internal sealed class PhaseClock
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Phase> _phases = Names.ToDictionary(name => name, name => new Phase(name), StringComparer.Ordinal);

    /// <summary>The phases in the order in which they begin.</summary>
    public static IReadOnlyList<string> Names { get; } = ["read", "parse", "check", "index", "plan", "render", "export", "write"];

    public IEnumerable<Phase> Phases => Names.Select(name => _phases[name]);

    public TimeSpan Total => TimeSpan.FromTicks(Phases.Sum(phase => phase.Time.Ticks));

    /// <summary>Does work as a part of a phase.</summary>
    /// <param name="amount">How many items and bytes its result stands for.</param>
    public T Time<T>(string phase, Func<T> work, Func<T, (long Items, long Bytes)>? amount = null)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var (items, bytes) = amount?.Invoke(result) ?? default;
        Add(phase, Stopwatch.GetElapsedTime(start), items, bytes);
        return result;
    }

    /// <summary>The same files; making the bytes of each counts as a part of a phase.</summary>
    public IEnumerable<OutputFile> Watch(string phase, IEnumerable<OutputFile> files) => files.Select(file => file with
    {
        Write = output =>
        {
            var start = Stopwatch.GetTimestamp();
            var before = Written(output);
            file.Write(output);
            Add(phase, Stopwatch.GetElapsedTime(start), 1, Written(output) - before);
        },
    });

    /// <summary>Takes from the time of writing what the workers spent making bytes, and leaves each phase its share of the wall.</summary>
    /// <param name="workers">How many files were made at once.</param>
    public void Settle(int workers)
    {
        var made = TimeSpan.Zero;
        foreach (var phase in (Phase[])[_phases["render"], _phases["export"]])
        {
            phase.Time /= workers;
            made += phase.Time;
        }

        var write = _phases["write"];
        write.Time = write.Time > made ? write.Time - made : TimeSpan.Zero;
    }

    private static long Written(IBufferWriter<byte> output) => output switch
    {
        FileSink file => file.Written,
        ArrayBufferWriter<byte> buffer => buffer.WrittenCount,
        _ => 0,
    };

    private void Add(string phase, TimeSpan time, long items, long bytes)
    {
        lock (_lock)
        {
            var known = _phases[phase];
            known.Time += time;
            known.Items += items;
            known.Bytes += bytes;
        }
    }
}

/// <summary>One phase of a build.</summary>
internal sealed class Phase(string name)
{
    public string Name => name;

    public TimeSpan Time { get; set; }

    /// <summary>Files, records, pages or documents, whatever the phase handles; 0 where nothing is counted.</summary>
    public long Items { get; set; }

    public long Bytes { get; set; }
}
