namespace Casebook.Bench.Corpus;

/// <summary>Numbers without a pattern that are the same on every machine and for ever: SplitMix64, seeded by a word and a number.</summary>
internal sealed class Dice
{
    private ulong _state;

    /// <param name="what">What is thrown for, so that a case and its table draw differently.</param>
    /// <param name="number">Which one of them.</param>
    public Dice(string what, int number = 0)
    {
        _state = 14695981039346656037;
        foreach (var letter in what) _state = (_state ^ letter) * 1099511628211;
        _state = (_state + (ulong)number) * 0x9E3779B97F4A7C15;
        _ = Next();
    }

    /// <summary>A number from 0 to one less than <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One of the items, the first ones far more often than the last ones.</summary>
    public T PickSkewed<T>(IReadOnlyList<T> items) => items[Skew.Of(items.Count).At(Next())];

    /// <summary>Several different items, the first ones more often; all of them when there are no more.</summary>
    public T[] Some<T>(IReadOnlyList<T> items, int count)
    {
        var found = new List<T>(count);
        for (var throws = 0; found.Count < Math.Min(count, items.Count) && throws < 40 * count; throws++)
        {
            var item = PickSkewed(items);
            if (!found.Contains(item)) found.Add(item);
        }

        return [.. found];
    }

    /// <summary>The same items in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
