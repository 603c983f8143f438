using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads the plain keys of one record; every key that is asked for is known, and <see cref="Finish"/> reports the rest. Records and facts are in the other parts.</summary>
internal sealed partial class FieldReader(YamlMap map, RecordReading reading, string path, Evidence inherited, ShapeRecorder? shape = null, List<string>? known = null)
{
    /// <summary>The keys that were asked for, some more than once.</summary>
    private readonly List<string> _known = known ?? reading.Keys();
    private Evidence? _evidence;
    private Fact<string>? _noText;

    public SourceSpan Span => map.Span;

    public string Path => path;

    public RecordReading Reading => reading;

    /// <summary>The record's place: its own <c>where</c>, <c>printed</c>, <c>by</c>, <c>why</c>, <c>derived</c> and <c>source</c>, or the enclosing record's.</summary>
    public Evidence Evidence => _evidence ??= ReadEvidence();

    public bool Has(string key) => Find(key) is not null;

    public SourceSpan SpanOf(string key) => map.Find(key)?.Span ?? map.Span;

    /// <summary>A text, or "" when the key is absent.</summary>
    public string Text(string key) => Find(key) is { } node ? ScalarText(node, key) : "";

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string key)
    {
        var text = Text(key);
        if (text.Length == 0 && Find(key) is null or YamlScalar { Text.Length: 0 }) Missing(key);
        return text;
    }

    /// <summary>An id that must be there and look like one.</summary>
    public string RequiredId(string key = "id")
    {
        var id = RequiredText(key);
        if (id.Length > 0 && !Ids.IsValid(id)) reading.Bag.Add(DiagnosticCodes.BadValue, SpanOf(key), $"'{id}' is not an id.", Ids.Expected);
        return id;
    }

    /// <summary>One text or a list of texts.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        var scalars = Scalars(key, KeyKind.Texts);
        return scalars.IsEmpty ? [] : [.. scalars.Select(scalar => scalar.Text)];
    }

    /// <summary>An id of another record, or null.</summary>
    public IdRef? Ref(string key) => Scalars(key) is [var scalar, ..] ? new IdRef(scalar.Text, scalar.Span) : null;

    public IdRef RequiredRef(string key)
    {
        if (Ref(key) is { } found) return found;
        Missing(key);
        return new IdRef("", map.Span);
    }

    public ImmutableArray<IdRef> Refs(string key)
    {
        var scalars = Scalars(key, KeyKind.Texts);
        return scalars.IsEmpty ? [] : [.. scalars.Select(scalar => new IdRef(scalar.Text, scalar.Span))];
    }

    /// <summary>One of the model's words, or null.</summary>
    public T? Word<T>(string key) where T : struct, Enum
    {
        shape?.Note(new KeyShape(key, KeyKind.Text) with { Words = Words.All<T>() });
        return Find(key) is YamlScalar { Text.Length: > 0 } scalar ? WordOf<T>(scalar, key) : NotAScalar<T>(key);
    }

    public T RequiredWord<T>(string key) where T : struct, Enum
    {
        if (Find(key) is null or YamlScalar { Text.Length: 0 }) Missing(key, Words.All<T>());
        return Word<T>(key) ?? default;
    }

    /// <summary>Several of the model's words.</summary>
    public ImmutableArray<T> WordList<T>(string key) where T : struct, Enum
    {
        shape?.Note(new KeyShape(key, KeyKind.Texts) with { Words = Words.All<T>() });
        var scalars = Scalars(key);
        var (words, count) = (new T[scalars.Length], 0);
        foreach (var scalar in scalars)
            if (WordOf<T>(scalar, key) is { } word) words[count++] = word;
        return ImmutableArray.Create(words, 0, count);
    }

    /// <summary>True where a text stands in place of a list: an absence.</summary>
    public bool IsScalar(string key)
    {
        shape?.Note(new KeyShape(key, KeyKind.Text) with { IsFact = true });
        return Find(key) is YamlScalar;
    }

    /// <summary>The same record, its facts and terms gathered elsewhere.</summary>
    public FieldReader WithReading(RecordReading other) => new(map, other, path, inherited, shape, _known);

    public bool Flag(string key)
    {
        _ = Find(key, KeyKind.Flag);
        var text = Text(key);
        if (text is not ("" or "true" or "false")) reading.Bag.Add(DiagnosticCodes.UnknownWord, SpanOf(key), $"'{key}' is '{text}'.", "Write 'true', or leave the key out.");
        return text == "true";
    }

    public int? Integer(string key)
    {
        _ = Find(key, KeyKind.Number);
        var text = Text(key);
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        reading.Bag.Add(DiagnosticCodes.BadValue, SpanOf(key), $"'{key}' is '{text}', which is not a whole number.", "Write digits only.");
        return null;
    }

    public double Number(string key)
    {
        _ = Find(key, KeyKind.Number);
        var text = RequiredText(key);
        if (text.Length == 0) return 0;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        reading.Bag.Add(DiagnosticCodes.BadValue, SpanOf(key), $"'{key}' is '{text}', which is not a number.", "Write digits, with a point for decimals.");
        return 0;
    }

    public DateOnly? Date(string key)
    {
        _ = Find(key, KeyKind.Date);
        var text = Text(key);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        reading.Bag.Add(DiagnosticCodes.BadValue, SpanOf(key), $"'{key}' is '{text}', which is not a date.", "Write year-month-day, as in 2024-02-29.");
        return null;
    }

    /// <summary>The dates a record carries: <c>added</c>, <c>reviewed</c>, <c>changes</c>.</summary>
    public Dates Dates() => new(Date("added"), Date("reviewed"), Records("changes", change => new Change(change.Date("on") ?? default, change.RequiredText("what"))));

    /// <summary>Terms of a vocabulary; a term of another vocabulary is written <c>vocabulary:term</c>.</summary>
    public ImmutableArray<TermRef> Terms(string key, string vocabulary, TermRole role)
    {
        shape?.Note(new KeyShape(key, KeyKind.Texts) with { Vocabulary = vocabulary });
        var scalars = Scalars(key);
        if (scalars.IsEmpty) return [];
        var terms = ImmutableArray.CreateBuilder<TermRef>(scalars.Length);
        foreach (var scalar in scalars)
        {
            var term = TermOf(scalar, vocabulary);
            terms.Add(term);
            reading.Add(new TermUse(term, role, path, false));
        }

        return terms.MoveToImmutable();
    }

    public TermRef RequiredTerm(string key, string vocabulary, TermRole role)
    {
        if (Terms(key, vocabulary, role) is [var term, ..]) return term;
        Missing(key);
        return new TermRef(vocabulary, "", map.Span);
    }

    public string Join(string key) => path.Length == 0 ? key : reading.Words.Joined(path, key);

    private YamlNode? Find(string key, KeyKind kind = KeyKind.Text)
    {
        _known.Add(key);
        shape?.Note(new KeyShape(key, kind));
        return map.Find(key);
    }

    private ImmutableArray<YamlScalar> Scalars(string key, KeyKind kind = KeyKind.Text)
    {
        switch (Find(key, kind))
        {
            case null or YamlScalar { Text.Length: 0 }:
                return [];
            case YamlScalar scalar:
                return [scalar];
            case YamlList list:
                return Scalars(list, key);
            case var other:
                WrongShape(other, key, "a text or a list", "Write the value behind the ':'.");
                return [];
        }
    }

    private ImmutableArray<YamlScalar> Scalars(YamlList list, string key)
    {
        var scalars = ImmutableArray.CreateBuilder<YamlScalar>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlScalar scalar) scalars.Add(scalar);
            else WrongShape(item, key, "a text", "Put a text that holds ': ' or begins with a bracket in quotes.");
        }

        return scalars.DrainToImmutable();
    }

    private string ScalarText(YamlNode node, string key)
    {
        if (node is YamlScalar scalar) return scalar.Text;
        WrongShape(node, key, "a text", "Write the value behind the ':', in quotes if it begins with a bracket or brace.");
        return "";
    }

    private T? NotAScalar<T>(string key) where T : struct, Enum
    {
        if (Find(key) is YamlMap or YamlList) WrongShape(Find(key)!, key, "one word", Expected(Words.All<T>()));
        return null;
    }

    private T? WordOf<T>(YamlScalar scalar, string key) where T : struct, Enum
    {
        if (Words.Parse<T>(scalar.Text) is { } word) return word;
        reading.Bag.Add(DiagnosticCodes.UnknownWord, scalar.Span, $"'{scalar.Text}' is not a value of '{key}'.", WordRemedy(scalar.Text, Words.All<T>()));
        return null;
    }

    /// <summary>The term a text names: of the given vocabulary, or of the one written before a colon.</summary>
    public static TermRef TermNamed(string text, string vocabulary, SourceSpan span) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? new TermRef(text[..colon], text[(colon + 1)..].Trim(), span)
            : new TermRef(vocabulary, text, span);

    private static TermRef TermOf(YamlScalar scalar, string vocabulary) => TermNamed(scalar.Text, vocabulary, scalar.Span);

    private static string WordRemedy(string word, ImmutableArray<string> words) =>
        Spelling.Nearest(word, words) is { } nearest ? $"Did you mean '{nearest}'? {Expected(words)}" : Expected(words);

    private static string Expected(IEnumerable<string> words) => $"Expected one of: {string.Join(", ", words)}.";

    private void Missing(string key, IEnumerable<string>? words = null)
    {
        shape?.Require(key);
        reading.Bag.Add(DiagnosticCodes.MissingKey, SpanOf(key), map.Find(key) is null ? $"{Named()} lacks '{key}'." : $"{Named()} has nothing behind '{key}'.", words is null ? $"Add '{key}: …'." : $"Add '{key}: …'. {Expected(words)}");
    }

    private void WrongShape(YamlNode node, string key, string expected, string remedy) =>
        reading.Bag.Add(DiagnosticCodes.WrongShape, node.Span, $"'{key}' must be {expected}.", remedy);

    private string Named() => path.Length == 0 ? "The record" : $"'{path}'";
}
