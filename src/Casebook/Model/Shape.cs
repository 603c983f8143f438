using System.Collections.Immutable;

namespace Casebook.Model;

/// <summary>What a kind of record may hold, as its reader asks for it: the ground of the published schema.</summary>
public sealed record RecordShape(ImmutableArray<KeyShape> Keys);

/// <summary>One key of a record.</summary>
/// <param name="IsFact">The value may also be an absence, a record with a place, or a contest of readings.</param>
/// <param name="Words">The words it may have; empty for any.</param>
/// <param name="Vocabulary">The vocabulary its terms are from; empty when it names none.</param>
/// <param name="Record">The shape of the records under it; null for plain values.</param>
public sealed record KeyShape(string Key, KeyKind Kind, bool IsFact, bool IsRequired, ImmutableArray<string> Words, string Vocabulary, RecordShape? Record)
{
    public KeyShape(string key, KeyKind kind)
        : this(key, kind, false, false, [], "", null)
    {
    }
}

/// <summary>What stands behind a key.</summary>
public enum KeyKind
{
    Text,
    Texts,
    Flag,
    Number,
    Date,
    Time,
    Record,
    Records,
    Map,
}
