using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>Decides where lists are cut into pieces. A query pays for whole pieces, a manifest for every cut.</summary>
internal static class PieceCuts
{
    /// <summary>Where each piece begins when no piece may be larger than the limit; what is larger by itself stands alone.</summary>
    /// <param name="size">The bytes of an entry, about.</param>
    /// <returns>The first entry of each piece, and the bytes of all, about.</returns>
    public static (ImmutableArray<int> Starts, long Bytes) BySize(int entries, Func<int, long> size, long limit)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var (room, total) = (-1L, 0L);
        for (var entry = 0; entry < entries; entry++)
        {
            var bytes = size(entry);
            if (bytes > room)
            {
                starts.Add(entry);
                room = limit;
            }

            room -= bytes;
            total += bytes;
        }

        return (starts.ToImmutable(), total);
    }

    /// <summary>How many entries stand in a piece when all pieces but the last hold equally many: the power of two that comes nearest to the limit from below, 1 at least; 0 without entries.</summary>
    /// <returns>That number, and the bytes of all, about.</returns>
    public static (int Each, long Bytes) ByCount(int entries, Func<int, long> size, long limit)
    {
        const int Most = 64;
        var total = 0L;
        for (var entry = 0; entry < entries; entry++) total += size(entry);
        var count = entries == 0 ? 0 : 1;
        while (count is > 0 and < Most && total * count * 2 <= limit * entries) count *= 2;
        return (count, total);
    }

    /// <summary>The shortest beginning of a word that comes after the word before it in ordinal order.</summary>
    public static string Between(string before, string word)
    {
        var length = before.AsSpan().CommonPrefixLength(word) + 1;
        return length < word.Length && char.IsHighSurrogate(word[length - 1]) ? word[..(length + 1)] : word[..length];
    }

    /// <summary>How many characters a whole number takes.</summary>
    public static int Digits(int number)
    {
        var digits = number < 0 ? 2 : 1;
        for (var rest = Math.Abs((long)number); rest >= 10; rest /= 10) digits++;
        return digits;
    }
}
