using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Tests.Pages;

/// <summary>Every word that a record holds, found by walking its fields: what an editor typed must be on the page, whatever the key.</summary>
internal static class RecordTexts
{
    /// <summary>The texts of a case as its page must show them: terms by their labels, words by how they are spoken; ids of parts are left out.</summary>
    public static ImmutableArray<(string Path, string Text)> Of(CaseRecord record, KnowledgeBase knowledge)
    {
        var found = ImmutableArray.CreateBuilder<(string, string)>();
        Walk(record with { Facts = [], Terms = [], Narrative = null }, record.Id, found, knowledge);
        return found.ToImmutable();
    }

    private static void Walk(object? value, string path, ImmutableArray<(string, string)>.Builder found, KnowledgeBase knowledge)
    {
        switch (value)
        {
            case null or SourceSpan or IdRef or bool or DateOnly or When:
                return;
            case string text:
                found.Add((path, text));
                return;
            case Enum word:
                found.Add((path, Spoken(word)));
                return;
            case Fact<When> { Contest: { } contest }:
                // The page names the event that a reading counts from, which the record gives by its id.
                foreach (var reading in contest.Readings) found.Add(($"{path}/{reading.Text}", reading.Text[..reading.Text.LastIndexOf(' ')]));
                Walk(contest with { Readings = [.. contest.Readings.Select(reading => reading with { Text = "" })] }, path, found, knowledge);
                return;
            case TermRef term:
                found.Add((path, knowledge.Term(term).Label));
                return;
            case IEnumerable items:
                var number = 0;
                foreach (var item in items) Walk(item, $"{path}/{number++}", found, knowledge);
                return;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !IsLeftOut(value, property)))
                    Walk(property.GetValue(value), $"{path}/{property.Name}", found, knowledge);
                return;
        }
    }

    /// <summary>Ids, what is derived, and values that stand for no answer or for a contest whose readings are walked.</summary>
    private static bool IsLeftOut(object owner, PropertyInfo property) => (owner, property.Name) switch
    {
        (_, "Id") or (Evidence, nameof(Evidence.Source) or nameof(Evidence.By)) => true,
        (Reading { Terms.IsEmpty: false }, nameof(Reading.Text)) or (Contest, nameof(Contest.Held)) => true,
        (TestEvent, nameof(TestEvent.Roles)) => true,
        (CourseEvent, nameof(CourseEvent.Evidence)) => true,
        (Lesion, nameof(Lesion.Involvement)) => true,
        (DiagnosisEvent, nameof(DiagnosisEvent.Kind)) or (OutcomeEvent, nameof(OutcomeEvent.Status)) => true,
        (Alternative, nameof(Alternative.Considered)) => true,
        var (fact, name) => fact.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Fact<>)
            && ((name == "Value" && !(bool)type.GetProperty("HasValue")!.GetValue(fact)!) || (name == "Evidence" && !IsAnswered(fact, type))),
    };

    private static bool IsAnswered(object fact, Type type) => (bool)type.GetProperty("IsAnswered")!.GetValue(fact)!;

    private static string Spoken(Enum word) => (string)typeof(Words).GetMethod(nameof(Words.Spoken))!.MakeGenericMethod(word.GetType()).Invoke(null, [word])!;
}
