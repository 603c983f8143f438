namespace Casebook.Sources;

/// <summary>Gives short texts that recur (keys, ids, places in a paper) as one string instead of many; which of them it still knows changes nothing but memory.</summary>
internal sealed class WordPool
{
    private const int LongestWord = 40;
    private const int Slots = 1 << 12;

    /// <summary>Threads may overwrite each other's words: a slot always holds one whole string.</summary>
    private readonly string?[] _slots = new string?[Slots];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (text.Length > LongestWord) return text.ToString();
        ref var slot = ref _slots[string.GetHashCode(text) & (Slots - 1)];
        if (slot is { } known && text.SequenceEqual(known)) return known;
        return slot = text.ToString();
    }
}
