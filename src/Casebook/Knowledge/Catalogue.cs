using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Every id of the content and the record it names; of two records with one id the first counts.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<RecordId, object> _records;
    private readonly FrozenDictionary<string, RecordId[]> _byBareId;
    private readonly FrozenDictionary<RecordId, string[]> _idsByKind;

    public Catalogue(Content content)
    {
        var records = new Dictionary<RecordId, object>();
        foreach (var (id, record) in Everything(content)) records.TryAdd(id, record);
        _records = records.ToFrozenDictionary();
        _byBareId = records.Keys.Where(id => id.Kind is not (RecordKind.Row or RecordKind.Statement or RecordKind.Patient or RecordKind.Vocabulary))
            .GroupBy(id => id.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Order().ToArray(), StringComparer.Ordinal);
        _idsByKind = records.Keys.GroupBy(id => Group(id.Kind, id.Scope))
            .ToFrozenDictionary(group => group.Key, group => group.Select(id => id.Id).Order(StringComparer.Ordinal).ToArray());
    }

    public bool Has(RecordId id) => _records.ContainsKey(id);

    /// <summary>The record of an id as its own type, or null when there is none.</summary>
    public T? Find<T>(RecordId id) where T : class => _records.GetValueOrDefault(id) as T;

    /// <summary>The ids of one kind and scope, in ordinal order.</summary>
    public ImmutableArray<string> IdsOf(RecordKind kind, string scope = "") => [.. _idsByKind.GetValueOrDefault(Group(kind, scope), [])];

    /// <summary>The records that a bare id in prose may mean: terms and records with pages of their own.</summary>
    public ImmutableArray<RecordId> Named(string bareId) => [.. _byBareId.GetValueOrDefault(bareId, [])];

    /// <summary>Every id that prose may use bare, for suggestions.</summary>
    public IReadOnlyCollection<string> BareIds => _byBareId.Keys;

    /// <summary>What the records of one kind and scope are kept under.</summary>
    private static RecordId Group(RecordKind kind, string scope) => new(kind, scope, "");

    private static IEnumerable<(RecordId Id, object Record)> Everything(Content content)
    {
        foreach (var source in content.Sources) yield return (RecordId.Source(source.Id), source);
        foreach (var record in content.Cases) yield return (RecordId.Case(record.Id), record);
        foreach (var table in content.Tables)
        {
            yield return (RecordId.Table(table.Id), table);
            foreach (var row in table.Rows) yield return (RecordId.Row(table.Id, row.Id), row);
        }

        foreach (var topic in content.Topics)
        {
            yield return (RecordId.Topic(topic.Id), topic);
            foreach (var statement in topic.Statements) yield return (RecordId.Statement(topic.Id, statement.Id), statement);
            foreach (var patient in topic.Patients) yield return (RecordId.Patient(topic.Id, patient.Id), patient);
        }

        foreach (var vocabulary in content.Vocabularies)
        {
            yield return (RecordId.Vocabulary(vocabulary.Id), vocabulary);
            foreach (var term in vocabulary.Terms) yield return (RecordId.Term(vocabulary.Id, term.Id), term);
        }

        foreach (var question in content.Questions) yield return (RecordId.Question(question.Id), question);
        foreach (var page in content.Pages) yield return (RecordId.Page(page.Id), page);
    }
}
