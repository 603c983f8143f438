using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Every id of the content and the record it names; of two records with one id the first counts.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<RecordId, Entry> _records = [];
    private readonly Dictionary<string, ImmutableArray<RecordId>> _byBareId = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<RecordId, string>> _idsByKind;

    public Catalogue(Content content)
    {
        foreach (var source in content.Sources) Add(RecordId.Source(source.Id), source);
        foreach (var record in content.Cases) Add(RecordId.Case(record.Id), record);
        foreach (var table in content.Tables)
        {
            Add(RecordId.Table(table.Id), table);
            foreach (var row in table.Rows) Add(RecordId.Row(table.Id, row.Id), row);
        }

        foreach (var topic in content.Topics)
        {
            Add(RecordId.Topic(topic.Id), topic);
            foreach (var statement in topic.Statements) Add(RecordId.Statement(topic.Id, statement.Id), statement);
            foreach (var patient in topic.Patients) Add(RecordId.Patient(topic.Id, patient.Id), patient);
        }

        foreach (var vocabulary in content.Vocabularies)
        {
            Add(RecordId.Vocabulary(vocabulary.Id), vocabulary);
            foreach (var term in vocabulary.Terms) Add(RecordId.Term(vocabulary.Id, term.Id), term);
        }

        foreach (var question in content.Questions) Add(RecordId.Question(question.Id), question);
        foreach (var page in content.Pages) Add(RecordId.Page(page.Id), page);
        _idsByKind = new(() => _records.Keys.OrderBy(id => id.Id, StringComparer.Ordinal).ToLookup(id => Group(id.Kind, id.Scope), id => id.Id));
    }

    public bool Has(RecordId id) => _records.ContainsKey(id);

    /// <summary>The record of an id as its own type, or null when there is none.</summary>
    public T? Find<T>(RecordId id) where T : class => _records.TryGetValue(id, out var entry) ? entry.Record as T : null;

    /// <summary>That an id resolves, said by one object for each record; null when it does not.</summary>
    public Resolution? Resolve(RecordId id) => _records.TryGetValue(id, out var entry) ? entry.Resolution : null;

    /// <summary>The ids of one kind and scope, in ordinal order.</summary>
    public ImmutableArray<string> IdsOf(RecordKind kind, string scope = "") => [.. _idsByKind.Value[Group(kind, scope)]];

    /// <summary>The records that a bare id in prose may mean: terms and records with pages of their own.</summary>
    public ImmutableArray<RecordId> Named(string bareId) => _byBareId.GetValueOrDefault(bareId, []);

    /// <summary>Every id that prose may use bare, for suggestions.</summary>
    public IReadOnlyCollection<string> BareIds => _byBareId.Keys;

    private void Add(RecordId id, object record)
    {
        if (!_records.TryAdd(id, new Entry(record, Resolution.To(id))) || id.Kind is RecordKind.Row or RecordKind.Statement or RecordKind.Patient or RecordKind.Vocabulary) return;
        _byBareId[id.Id] = _byBareId.TryGetValue(id.Id, out var known) ? [.. known.Add(id).Order()] : [id];
    }

    /// <summary>What the records of one kind and scope are kept under.</summary>
    private static RecordId Group(RecordKind kind, string scope) => new(kind, scope, "");

    private sealed record Entry(object Record, Resolution Resolution);
}
