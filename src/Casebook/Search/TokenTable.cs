namespace Casebook.Search;

/// <summary>Different tokens, numbered as they first appear, and how often each occurs. All their characters are in one array, so that a token costs no object.</summary>
internal sealed class TokenTable
{
    private Slot[] _slots = new Slot[1024];
    private Entry[] _entries = new Entry[512];
    private char[] _characters = new char[4096];

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int number] => _characters.AsSpan(_entries[number].Start, _entries[number].Length);

    /// <summary>How often a token was added.</summary>
    public int Times(int number) => _entries[number].Times;

    /// <summary>Adds so many occurrences of a token and gives its number.</summary>
    public int Add(ReadOnlySpan<char> token, int times)
    {
        var hash = Hash(token);
        var mask = _slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            var slot = _slots[at];
            if (slot.Next == 0) return AddNew(token, times, hash, at);
            if (slot.Hash != hash) continue;
            ref var entry = ref _entries[slot.Next - 1];
            if (!_characters.AsSpan(entry.Start, entry.Length).SequenceEqual(token)) continue;
            entry.Times += times;
            return slot.Next - 1;
        }
    }

    private static uint Hash(ReadOnlySpan<char> token)
    {
        var hash = 2166136261;
        foreach (var letter in token) hash = (hash ^ letter) * 16777619;
        return hash ^ (hash >> 15);
    }

    private int AddNew(ReadOnlySpan<char> token, int times, uint hash, int at)
    {
        var number = Count++;
        var start = number == 0 ? 0 : _entries[number - 1].Start + _entries[number - 1].Length;
        if (start + token.Length > _characters.Length) Array.Resize(ref _characters, Math.Max(start + token.Length, _characters.Length * 2));
        token.CopyTo(_characters.AsSpan(start));
        if (number == _entries.Length) Array.Resize(ref _entries, number * 2);
        _entries[number] = new Entry { Start = start, Length = token.Length, Times = times };
        _slots[at] = new Slot { Hash = hash, Next = number + 1 };
        if (Count * 4 > _slots.Length * 3) Grow();
        return number;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Next == 0) continue;
            var at = (int)slot.Hash & (_slots.Length - 1);
            while (_slots[at].Next != 0) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = slot;
        }
    }

    /// <summary>Where a token may be looked up: its hash, and the number after its own, which leaves 0 for an empty slot.</summary>
    private struct Slot
    {
        public uint Hash;
        public int Next;
    }

    private struct Entry
    {
        public int Start;
        public int Length;
        public int Times;
    }
}
