using System.Collections.Immutable;
using System.Numerics;

namespace Casebook.Knowledge;

/// <summary>A set of patients by their numbers in the casebook's list, a bit each, so that what two terms share is counted without looking at a patient.</summary>
public sealed class PatientSet
{
    private const int WordSize = 64;

    private readonly ulong[] _words;

    private PatientSet(ulong[] words) => _words = words;

    public static PatientSet None { get; } = new([]);

    public static PatientSet Of(IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0) return None;
        var words = new ulong[numbers.Max() / WordSize + 1];
        foreach (var number in numbers) words[number / WordSize] |= 1UL << (number % WordSize);
        return new PatientSet(words);
    }

    /// <summary>The patients of any of the sets.</summary>
    public static PatientSet Union(IEnumerable<PatientSet> sets)
    {
        var all = sets.ToImmutableArray();
        var words = new ulong[all.Select(set => set._words.Length).DefaultIfEmpty().Max()];
        foreach (var set in all)
            for (var i = 0; i < set._words.Length; i++) words[i] |= set._words[i];
        return new PatientSet(words);
    }

    /// <summary>How many patients there are.</summary>
    public int Count => Shared(this);

    /// <summary>The patients of both sets.</summary>
    public PatientSet And(PatientSet other)
    {
        var words = new ulong[Math.Min(_words.Length, other._words.Length)];
        for (var i = 0; i < words.Length; i++) words[i] = _words[i] & other._words[i];
        return new PatientSet(words);
    }

    /// <summary>These patients without the others.</summary>
    public PatientSet Without(PatientSet other)
    {
        var words = _words.AsSpan().ToArray();
        for (var i = 0; i < Math.Min(words.Length, other._words.Length); i++) words[i] &= ~other._words[i];
        return new PatientSet(words);
    }

    /// <summary>How many patients are in both sets.</summary>
    public int Shared(PatientSet other)
    {
        var (count, length) = (0, Math.Min(_words.Length, other._words.Length));
        for (var i = 0; i < length; i++) count += BitOperations.PopCount(_words[i] & other._words[i]);
        return count;
    }
}
