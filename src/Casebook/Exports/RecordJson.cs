using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>Writes a record of the model as JSON, so that a field added to the model is exported without a word here: names in kebab-case, in the order of declaration,
/// empty and unanswered fields and what is not so left out, enums in the model's own words.</summary>
/// <param name="source">The paper of the whole record. As in a content file it is not said again beside each fact, nor is a place that is the record's own, nor that the report is the judge.</param>
internal sealed class RecordJson(Utf8JsonWriter json, string source)
{
    private static readonly ConcurrentDictionary<Type, Shape> Shapes = new();
    private static readonly ConcurrentDictionary<Enum, JsonEncodedText> EnumWords = new();
    private static readonly JsonEncodedText Is = JsonEncodedText.Encode("is");
    private static readonly JsonEncodedText Event = JsonEncodedText.Encode("event");
    private static readonly JsonEncodedText Roles = JsonEncodedText.Encode("roles");

    /// <summary>The place of the record that is being written. What stands in it has the same place unless it tells its own.</summary>
    private Evidence? _place;

    /// <summary>The keys of a record inside an object that is already open.</summary>
    public void WriteKeys(object record)
    {
        var shape = Shapes.GetOrAdd(record.GetType(), ShapeOf);
        var around = _place;
        var own = shape.Place?.GetValue(record) as Evidence ?? around;
        foreach (var member in shape.Members)
        {
            if (member.Property.GetValue(record) is not { } value || IsEmpty(value) || ReferenceEquals(value, around) || IsUsual(record, member, value)) continue;
            if (value is EventFrame frame)
            {
                WriteKeys(frame);
                continue;
            }

            json.WritePropertyName(member.Key);
            _place = own;
            Write(value);
            _place = around;
        }
    }

    private void Write(object value)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case bool isSo: json.WriteBooleanValue(isSo); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case Enum word: json.WriteStringValue(EnumWords.GetOrAdd(word, word => Encoded(word.ToString()))); break;
            case DateOnly date: json.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case TermRef term: json.WriteStringValue(term.Record.ToString()); break;
            case IdRef id: json.WriteStringValue(id.Id); break;
            case Phrase phrase: json.WriteStringValue(phrase.Text); break;
            case ProseText prose: json.WriteStringValue(prose.Markdown); break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) Write(item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                WriteObject(value);
                json.WriteEndObject();
                break;
        }
    }

    private void WriteObject(object value)
    {
        if (value is AnyFact fact) WriteFact(fact);
        else if (value is CourseEvent item) WriteEvent(item);
        else WriteKeys(value);
    }

    /// <summary>A fact's place stands beside its value, as it does in a content file.</summary>
    private void WriteFact(AnyFact fact)
    {
        if (fact.Held is { } value)
        {
            json.WritePropertyName(Is);
            Write(value);
        }

        WriteKeys(fact);
        if (!ReferenceEquals(fact.Evidence, _place)) WriteKeys(fact.Evidence);
    }

    private void WriteEvent(CourseEvent item)
    {
        json.WriteString(Event, Shapes.GetOrAdd(item.GetType(), ShapeOf).Event);
        WriteKeys(item);
        if (item is not TestEvent { Roles.IsEmpty: false } test) return;
        json.WritePropertyName(Roles);
        Write(test.Roles);
    }

    private bool IsUsual(object record, Member member, object value) => record is Evidence && member.Property.Name switch
    {
        nameof(Evidence.Source) => value.Equals(source),
        nameof(Evidence.By) => value is Judge.Report,
        _ => false,
    };

    private static bool IsEmpty(object value) => value switch
    {
        string text => text.Length == 0,
        bool isSo => !isSo,
        AnyFact fact => !fact.IsAnswered,
        Evidence evidence => evidence.Where.Length == 0 && evidence.Printed.IsEmpty && evidence.Why.Length == 0 && evidence.Derived.IsEmpty,
        ICollection list => list.Count == 0,
        _ => false,
    };

    /// <summary>What a record was declared with; computed properties are no data of their own.</summary>
    private static Shape ShapeOf(Type type) => new(
        [
            .. type.GetConstructors().MaxBy(made => made.GetParameters().Length)!.GetParameters()
                .Select(parameter => type.GetProperty(parameter.Name!)).OfType<PropertyInfo>().Where(property => !IsLeftOut(type, property.Name))
                .Select(property => new Member(Encoded(property.Name), property)),
        ],
        type.GetProperty(nameof(Evidence)),
        Encoded(type.Name.Replace("Event", "", StringComparison.Ordinal)));

    /// <summary>True for what is no data of its own: where an editor wrote it, the flat lists of a case, which repeat what its other keys say, and what is written beside the keys of a fact.</summary>
    private static bool IsLeftOut(Type type, string name) => name == nameof(CaseRecord.Span)
        || (type == typeof(CaseRecord) && name is nameof(CaseRecord.Facts) or nameof(CaseRecord.Terms))
        || (type.IsAssignableTo(typeof(AnyFact)) && name is nameof(Fact<>.Value) or nameof(AnyFact.HasValue) or nameof(AnyFact.Evidence));

    private static JsonEncodedText Encoded(string name) => JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(name));

    private sealed record Member(JsonEncodedText Key, PropertyInfo Property);

    /// <param name="Place">Where the record stands in its paper; null for one that has no place of its own.</param>
    /// <param name="Event">Its kind, of an event of a course.</param>
    private sealed record Shape(ImmutableArray<Member> Members, PropertyInfo? Place, JsonEncodedText Event);
}
