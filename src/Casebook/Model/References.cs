using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>The kinds of record that have an id of their own and, most of them, a page.</summary>
public enum RecordKind
{
    Case,
    Table,
    Row,
    Source,
    Topic,
    Statement,
    Patient,
    Question,
    Vocabulary,
    Term,
    Page,
}

/// <summary>The full name of a record. <c>Scope</c> is the vocabulary of a term, the table of a row, the topic of a statement or of a patient told in prose; empty otherwise.</summary>
public sealed record RecordId(RecordKind Kind, string Scope, string Id) : IComparable<RecordId>
{
    public static RecordId Case(string id) => new(RecordKind.Case, "", id);
    public static RecordId Table(string id) => new(RecordKind.Table, "", id);
    public static RecordId Row(string table, string id) => new(RecordKind.Row, table, id);
    public static RecordId Source(string id) => new(RecordKind.Source, "", id);
    public static RecordId Topic(string id) => new(RecordKind.Topic, "", id);
    public static RecordId Statement(string topic, string id) => new(RecordKind.Statement, topic, id);
    public static RecordId Patient(string topic, string id) => new(RecordKind.Patient, topic, id);
    public static RecordId Question(string id) => new(RecordKind.Question, "", id);
    public static RecordId Vocabulary(string id) => new(RecordKind.Vocabulary, "", id);
    public static RecordId Term(string vocabulary, string id) => new(RecordKind.Term, vocabulary, id);
    public static RecordId Page(string id) => new(RecordKind.Page, "", id);

    public int CompareTo(RecordId? other)
    {
        if (other is null) return 1;
        var byKind = Kind.CompareTo(other.Kind);
        if (byKind != 0) return byKind;
        var byScope = string.CompareOrdinal(Scope, other.Scope);
        return byScope != 0 ? byScope : string.CompareOrdinal(Id, other.Id);
    }

    public bool Equals(RecordId? other) => other is not null && Kind == other.Kind && Id == other.Id && Scope == other.Scope;

    public override int GetHashCode() => HashCode.Combine((int)Kind, Scope, Id);

    public override string ToString() => Scope.Length == 0 ? Id : $"{Scope}:{Id}";

    public static bool operator <(RecordId left, RecordId right) => left.CompareTo(right) < 0;
    public static bool operator >(RecordId left, RecordId right) => left.CompareTo(right) > 0;
    public static bool operator <=(RecordId left, RecordId right) => left.CompareTo(right) <= 0;
    public static bool operator >=(RecordId left, RecordId right) => left.CompareTo(right) >= 0;
}

/// <summary>A term of a vocabulary as a record names it, with the place of the name.</summary>
public sealed record TermRef(string Vocabulary, string Id, SourceSpan Span)
{
    public RecordId Record => RecordId.Term(Vocabulary, Id);
}

/// <summary>Any id a record names, with the place of the name; what it must resolve to is the field's business.</summary>
public sealed record IdRef(string Id, SourceSpan Span);
