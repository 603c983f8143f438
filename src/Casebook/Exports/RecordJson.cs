using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>Writes a record of the model as JSON, so that a field added to the model is exported without a word here: names in kebab-case, in the order of declaration,
/// empty and unanswered fields left out, enums in the model's own words.</summary>
internal static class RecordJson
{
    /// <summary>Where an editor wrote it: no data of the record.</summary>
    private const string SpanName = nameof(CaseRecord.Span);

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>The keys of a record inside an object that is already open.</summary>
    /// <param name="skipped">Names of properties that are left out.</param>
    public static void WriteKeys(Utf8JsonWriter json, object record, params ReadOnlySpan<string> skipped)
    {
        foreach (var property in Properties.GetOrAdd(record.GetType(), Of))
        {
            if (property.Name == SpanName || skipped.Contains(property.Name) || property.GetValue(record) is not { } value || IsEmpty(value)) continue;
            if (value is EventFrame frame)
            {
                WriteKeys(json, frame);
                continue;
            }

            json.WritePropertyName(JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name));
            Write(json, value);
        }
    }

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case bool isSo: json.WriteBooleanValue(isSo); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case Enum word: json.WriteStringValue(JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString())); break;
            case DateOnly date: json.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case TermRef term: json.WriteStringValue(term.Record.ToString()); break;
            case IdRef id: json.WriteStringValue(id.Id); break;
            case Phrase phrase: json.WriteStringValue(phrase.Text); break;
            case ProseText prose: json.WriteStringValue(prose.Markdown); break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) Write(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                WriteObject(json, value);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, object value)
    {
        if (IsFact(value)) WriteFact(json, value);
        else if (value is CourseEvent item) WriteEvent(json, item);
        else WriteKeys(json, value);
    }

    /// <summary>A fact's place stands beside its value, as it does in a content file.</summary>
    private static void WriteFact(Utf8JsonWriter json, object fact)
    {
        if (ValueOf<bool>(fact, nameof(Fact<>.HasValue)))
        {
            json.WritePropertyName("is");
            Write(json, ValueOf<object>(fact, nameof(Fact<>.Value)));
        }

        WriteKeys(json, fact, nameof(Fact<>.Value), nameof(Fact<>.HasValue), nameof(Fact<>.Evidence));
        WriteKeys(json, ValueOf<Evidence>(fact, nameof(Fact<>.Evidence)));
    }

    private static void WriteEvent(Utf8JsonWriter json, CourseEvent item)
    {
        json.WriteString("event", JsonNamingPolicy.KebabCaseLower.ConvertName(item.GetType().Name.Replace("Event", "", StringComparison.Ordinal)));
        WriteKeys(json, item);
        if (item is not TestEvent { Roles.IsEmpty: false } test) return;
        json.WritePropertyName("roles");
        Write(json, test.Roles);
    }

    private static bool IsEmpty(object value) => value switch
    {
        string text => text.Length == 0,
        IEnumerable list => !list.GetEnumerator().MoveNext(),
        _ => IsFact(value) && !ValueOf<bool>(value, nameof(Fact<>.IsAnswered)),
    };

    private static bool IsFact(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Fact<>);

    private static T ValueOf<T>(object record, string property) => (T)record.GetType().GetProperty(property)!.GetValue(record)!;

    /// <summary>What a record was declared with; computed properties are no data of their own.</summary>
    private static PropertyInfo[] Of(Type type) =>
        [.. type.GetConstructors().MaxBy(made => made.GetParameters().Length)!.GetParameters().Select(parameter => type.GetProperty(parameter.Name!)).OfType<PropertyInfo>()];
}
