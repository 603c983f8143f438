using System.Collections.Immutable;
using System.Globalization;

namespace Casebook.Search;

/// <summary>The order in which JavaScript lists the keys of an object: array indexes ascending, then the others as they were added.</summary>
internal static class KeyOrder
{
    private const uint LargestIndex = uint.MaxValue - 1;

    /// <summary>The places of the keys in that order.</summary>
    public static ImmutableArray<int> Of(IReadOnlyList<string> keys)
    {
        var indexes = keys.Select((key, place) => (Index: IndexOf(key), Place: place)).ToArray();
        return [.. indexes.OrderBy(key => key.Index ?? ulong.MaxValue).ThenBy(key => key.Place).Select(key => key.Place)];
    }

    /// <summary>True for <c>7</c>, false for <c>07</c> and <c>a</c>.</summary>
    public static bool IsIndex(string key) => IndexOf(key) is not null;

    private static ulong? IndexOf(string key) =>
        key.Length > 0 && char.IsAsciiDigit(key[0]) && uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= LargestIndex && (key.Length == 1 || key[0] != '0')
            ? index
            : null;
}
