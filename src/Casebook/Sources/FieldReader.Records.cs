using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads the records under a record, and reports what nothing asked for.</summary>
internal sealed partial class FieldReader
{
    /// <summary>A list of records, each read by <paramref name="read"/>; unknown keys of each are reported.</summary>
    public ImmutableArray<T> Records<T>(string key, Func<FieldReader, T> read)
    {
        if (shape is not null) NoteRecord(shape, key, KeyKind.Records, read);
        if (Find(key) is not { } node || node is YamlScalar { IsEmpty: true }) return [];
        if (node is not YamlList list)
        {
            WrongShape(node, key, "a list of records", "Begin each record with '- ' on a line of its own.");
            return [];
        }

        var listPath = Join(key);
        var records = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i] is YamlMap item)
            {
                var id = item.Find("id") is YamlScalar { Text.Length: > 0 } named ? named.Text : (i + 1).ToString(CultureInfo.InvariantCulture);
                records.Add(Read(item, reading.Words.Joined(listPath, id), read));
            }
            else
            {
                WrongShape(list.Items[i], key, "a record", "Write 'key: value' lines under the '- '.");
            }
        }

        return records.DrainToImmutable();
    }

    /// <summary>One nested record, or <c>default</c> when the key is absent.</summary>
    public T? Record<T>(string key, Func<FieldReader, T> read) where T : class
    {
        if (shape is not null) NoteRecord(shape, key, KeyKind.Record, read);
        switch (Find(key))
        {
            case null or YamlScalar { IsEmpty: true }:
                return null;
            case YamlMap nested:
                return Read(nested, Join(key), read);
            case var other:
                WrongShape(other, key, "a record", "Write its keys on lines of their own, indented.");
                return null;
        }
    }

    /// <summary>A free map, such as cells by column: each of its keys with the reader of the map.</summary>
    public ImmutableArray<T> Keys<T>(string key, Func<FieldReader, string, SourceSpan, T> read)
    {
        _ = Find(key, KeyKind.Map);
        switch (Find(key))
        {
            case null or YamlScalar { IsEmpty: true }:
                return [];
            case YamlMap nested:
                return Read<ImmutableArray<T>>(nested, Join(key), fields => [.. nested.Entries.Select(entry => read(fields, entry.Key, entry.KeySpan))]);
            case var other:
                WrongShape(other, key, "a record of keys and values", "Write 'key: value' lines, indented.");
                return [];
        }
    }

    /// <summary>Terms of vocabularies that have no key of their own: <c>coded: { vocabulary: [terms] }</c>.</summary>
    public void Coded() => Keys("coded", (coded, vocabulary, _) => coded.Terms(vocabulary, vocabulary, TermRole.Coded));

    /// <summary>The items of a list that may be texts or records.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Find(key, KeyKind.Records) switch
    {
        null or YamlScalar { IsEmpty: true } => [],
        YamlList list => list.Items,
        var single => [single],
    };

    /// <summary>A reader of a nested record that is found by other means; its unknown keys are reported when <paramref name="read"/> returns.</summary>
    public T Read<T>(YamlMap nested, string nestedPath, Func<FieldReader, T> read)
    {
        var fields = Under(nested, nestedPath);
        var record = read(fields);
        fields.End();
        return record;
    }

    /// <summary>Finishes a record that only this reader has seen.</summary>
    private void End()
    {
        Finish();
        reading.GiveBack(_known);
    }

    private FieldReader Under(YamlMap nested, string nestedPath) => new(nested, reading, nestedPath, Evidence);

    private static void NoteRecord<T>(ShapeRecorder shape, string key, KeyKind kind, Func<FieldReader, T> read) =>
        shape.Note(new KeyShape(key, kind) with { Record = ShapeRecorder.Of(nested => read(nested)) });

    /// <summary>Reports every key that nothing asked for, with the nearest known one.</summary>
    public void Finish()
    {
        _ = Evidence;
        foreach (var entry in map.Entries)
        {
            if (_known.Contains(entry.Key)) continue;
            if (map.IsFlow && entry.Value is YamlScalar { IsEmpty: true })
                reading.Bag.Add(DiagnosticCodes.UnknownKey, entry.KeySpan, $"A comma cut the value before '{entry.Key}'.", "Put the whole value in quotes: quote this.");
            else
                reading.Bag.Add(DiagnosticCodes.UnknownKey, entry.KeySpan, $"'{entry.Key}' is not a key of this record.", Spelling.Suggest(entry.Key, [.. _known.Distinct(StringComparer.Ordinal)]) is { Length: > 0 } remedy ? remedy : "content/README.md lists the keys of each record.");
        }
    }

    /// <summary>True when no record is read but its shape is learnt.</summary>
    public bool IsDescribed => shape is not null;

    /// <summary>Lets one of several readings, of which a record has one, say what it knows. Only where a shape is learnt: with a real record each would ask for its own keys.</summary>
    public void Describe(string key, Action read)
    {
        read();
        shape?.Relax(key);
    }
}
