using System.Numerics;

namespace Casebook.Sources;

/// <summary>Gives texts that recur (keys, ids, paths, places in a paper) as one string instead of many; which of them it still knows changes nothing but memory.</summary>
/// <param name="slots">How many it may know; a power of two.</param>
internal sealed class WordPool(int slots)
{
    private const int Fewest = 1 << 12;
    private const int Most = 1 << 18;
    private const int Longest = 160;

    /// <summary>Threads may overwrite each other's words: a slot always holds one whole string.</summary>
    private readonly string?[] _slots = new string?[slots];

    /// <summary>A pool for what so many files have in common.</summary>
    public static WordPool For(int files) => new((int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(files * 32, Fewest, Most)));

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (text.Length > Longest) return text.ToString();
        ref var slot = ref _slots[string.GetHashCode(text, StringComparison.Ordinal) & (slots - 1)];
        return slot is { } known && text.SequenceEqual(known) ? known : slot = text.ToString();
    }

    /// <summary>A path and what stands under it.</summary>
    public string Joined(string path, string name)
    {
        var length = path.Length + name.Length + 1;
        if (length > Longest) return $"{path}/{name}";
        Span<char> joined = stackalloc char[length];
        path.CopyTo(joined);
        joined[path.Length] = '/';
        name.CopyTo(joined[(path.Length + 1)..]);
        return Of(joined);
    }
}
