using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Learns a record's shape by letting its reader read nothing and noting what it asks for, so that the schema can never say other than the reader.</summary>
internal sealed class ShapeRecorder
{
    private readonly Dictionary<string, KeyShape> _keys = new(StringComparer.Ordinal);

    /// <summary>The shape that a reader asks for.</summary>
    public static RecordShape Of(Action<FieldReader> read)
    {
        var recorder = new ShapeRecorder();
        var span = SourceSpan.File("schema");
        var fields = new FieldReader(new YamlMap(span, [], false), new RecordReading(new DiagnosticBag(), "", PlaceRule.None, new WordPool(1)), "", Evidence.None(span), recorder);
        read(fields);
        fields.Finish();
        return recorder.Shape;
    }

    /// <summary>The keys in ordinal order.</summary>
    public RecordShape Shape => new([.. _keys.Values.OrderBy(key => key.Key, StringComparer.Ordinal)]);

    /// <summary>Notes a key; what says more of it replaces what said less.</summary>
    public void Note(KeyShape key)
    {
        if (_keys.TryGetValue(key.Key, out var known))
            key = (Weight(known) > Weight(key) ? known : key) with { IsFact = known.IsFact || key.IsFact, IsRequired = known.IsRequired || key.IsRequired };
        _keys[key.Key] = key;
    }

    public void Require(string key) => Note(new KeyShape(key, KeyKind.Text) with { IsRequired = true });

    /// <summary>Takes back that a key must be there: one of several will do.</summary>
    public void Relax(string key) => _keys[key] = _keys[key] with { IsRequired = false };

    private static int Weight(KeyShape key) =>
        (key.Kind is KeyKind.Text ? 0 : 1) + (key.IsFact ? 2 : 0) + (key.Words.IsEmpty ? 0 : 4) + (key.Vocabulary.Length == 0 ? 0 : 4) + (key.Record is null ? 0 : 8);
}
