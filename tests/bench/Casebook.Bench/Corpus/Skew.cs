using System.Collections.Concurrent;

namespace Casebook.Bench.Corpus;

/// <summary>How often each of so many things is drawn: the first twice as often as the second, thrice as often as the third, as words and diagnoses are.</summary>
internal sealed class Skew
{
    private const ulong Weight = 1 << 20;

    private static readonly ConcurrentDictionary<int, Skew> Known = new();

    private readonly ulong[] _until;

    private Skew(int count)
    {
        _until = new ulong[count];
        var sum = 0UL;
        for (var place = 0; place < count; place++) _until[place] = sum += Weight / (ulong)(place + 1);
    }

    public static Skew Of(int count) => Known.GetOrAdd(count, count => new Skew(count));

    /// <summary>The place that a number of 64 bits falls on.</summary>
    public int At(ulong number)
    {
        var at = Math.BigMul(number, _until[^1], out _);
        var place = Array.BinarySearch(_until, at);
        return place < 0 ? ~place : place + 1;
    }
}
