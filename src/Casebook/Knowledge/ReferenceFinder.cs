using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>What a reference resolves to, or the fault and its remedy.</summary>
/// <param name="Target">Set when it resolves.</param>
/// <param name="Code">The fault's code, null when it resolves.</param>
public sealed record Resolution(RecordId? Target, DiagnosticCode? Code, string Message, string Remedy)
{
    public static Resolution To(RecordId target) => new(target, null, "", "");
}

/// <summary>Turns the names that records and prose use into ids of records, with the nearest id where one is misspelt.</summary>
public sealed class ReferenceFinder(Catalogue catalogue)
{
    private static readonly ImmutableArray<string> Scopes = ["cases", "sources", "tables", "statements", "questions", "pages"];

    /// <summary>A term as a record names it, in its key's vocabulary or the second one that the key may take.</summary>
    public Resolution Term(TermRef name)
    {
        if (catalogue.Resolve(name.Record) is { } found) return found;
        if (SecondChoice(name.Vocabulary) is { } other && catalogue.Resolve(RecordId.Term(other, name.Id)) is { } second) return second;
        var ids = catalogue.IdsOf(RecordKind.Term, name.Vocabulary);
        return new Resolution(null, DiagnosticCodes.UnknownTerm, $"'{name.Id}' is not a term of the vocabulary '{name.Vocabulary}'.", Remedy(name.Id, ids, "Add it to the vocabulary, or name a term it has."));
    }

    /// <summary>A record of one kind by its bare id.</summary>
    public Resolution Record(RecordKind kind, string id, string word, string scope = "") =>
        catalogue.Resolve(new RecordId(kind, scope, id)) ?? Unknown(id, word, catalogue.IdsOf(kind, scope));

    /// <summary>Another observation: <c>table/row</c> or <c>topic/patient</c>.</summary>
    public Resolution Observation(string path) => Either(path, "an observation", "table/row or topic/patient", RecordId.Row, RecordId.Patient);

    /// <summary>A statement: <c>topic/id</c>, or a bare id inside its own topic.</summary>
    public Resolution Statement(string path, string topic) => path.Contains('/', StringComparison.Ordinal)
        ? Either(path, "a statement", "topic/id", RecordId.Statement)
        : Record(RecordKind.Statement, path, "statement", topic);

    /// <summary>What may overturn a claim: a case, a row, a patient told in prose, or a statement.</summary>
    public Resolution Overturning(string path, string topic)
    {
        if (path.Contains('/', StringComparison.Ordinal))
            return Either(path, "a row, a patient or a statement", "table/row or topic/id", RecordId.Row, RecordId.Patient, RecordId.Statement);
        return catalogue.Resolve(RecordId.Case(path)) ?? Record(RecordKind.Statement, path, "case or statement", topic);
    }

    /// <summary>A cross reference in prose.</summary>
    public Resolution Prose(ProseReference reference) => reference.Scope.Length == 0 ? Bare(reference.Id) : Scoped(reference.Scope, reference.Id);

    private Resolution Bare(string id)
    {
        var named = catalogue.Named(id);
        if (named.Length == 1) return catalogue.Resolve(named[0])!;
        if (named.IsEmpty) return Unknown(id, "record or term", catalogue.BareIds);
        var choices = named.Select(choice => $"[[{ScopeOf(choice)}:{choice.Id}]]");
        return new Resolution(null, DiagnosticCodes.AmbiguousReference, $"'{id}' names {named.Length} records.", $"Write one of {string.Join(", ", choices)}.");
    }

    private Resolution Scoped(string scope, string id)
    {
        if (catalogue.Has(RecordId.Vocabulary(scope)))
        {
            return catalogue.Resolve(RecordId.Term(scope, id))
                ?? new Resolution(null, DiagnosticCodes.UnknownTerm, $"'{id}' is not a term of the vocabulary '{scope}'.", Remedy(id, catalogue.IdsOf(RecordKind.Term, scope), "Name a term it has."));
        }

        if (KindOf(scope) is not { } kind)
        {
            var scopes = Scopes.Concat(catalogue.IdsOf(RecordKind.Vocabulary)).Order(StringComparer.Ordinal).ToArray();
            return new Resolution(null, DiagnosticCodes.UnknownReference, $"'{scope}' is neither a vocabulary nor a kind of record.", Remedy(scope, scopes, "Name a vocabulary."));
        }

        if (!id.Contains('/', StringComparison.Ordinal)) return Record(kind, id, ScopeWord(kind));
        return kind switch
        {
            RecordKind.Table => Either(id, "a row", "table/row", RecordId.Row),
            RecordKind.Topic => Either(id, "a statement or a patient told in prose", "topic/id", RecordId.Statement, RecordId.Patient),
            _ => Unknown(id, ScopeWord(kind), catalogue.IdsOf(kind)),
        };
    }

    private Resolution Either(string path, string what, string shape, params ReadOnlySpan<Func<string, string, RecordId>> makers)
    {
        var cut = path.IndexOf('/', StringComparison.Ordinal);
        if (cut <= 0 || cut == path.Length - 1)
            return new Resolution(null, DiagnosticCodes.UnknownReference, $"'{path}' does not name {what}.", $"Write it as {shape}.");
        var (scope, id) = (path[..cut], path[(cut + 1)..]);
        foreach (var maker in makers)
            if (catalogue.Resolve(maker(scope, id)) is { } found) return found;

        var near = new List<string>();
        foreach (var maker in makers) near.AddRange(catalogue.IdsOf(maker(scope, id).Kind, scope).Select(known => $"{scope}/{known}"));

        if (near.Count > 0) return new Resolution(null, DiagnosticCodes.UnknownReference, $"'{path}' does not name {what}.", Remedy(path, near, $"Write it as {shape}."));
        var scopes = catalogue.IdsOf(RecordKind.Table).AddRange(catalogue.IdsOf(RecordKind.Topic));
        return new Resolution(null, DiagnosticCodes.UnknownReference, $"'{path}' does not name {what}: there is no table or topic '{scope}'.", Remedy(scope, scopes, $"Write it as {shape}."));
    }

    private static Resolution Unknown(string id, string word, IReadOnlyCollection<string> known) =>
        new(null, DiagnosticCodes.UnknownReference, $"There is no {word} '{id}'.", Remedy(id, known, $"Add the {word}, or name one that exists."));

    private static string Remedy(string word, IReadOnlyCollection<string> known, string otherwise)
    {
        var suggestion = Spelling.Suggest(word, known);
        return suggestion.Length > 0 ? suggestion : otherwise;
    }

    private static string ScopeOf(RecordId id) => id.Kind == RecordKind.Term ? id.Scope : Scopes.First(scope => KindOf(scope) == id.Kind);

    private static RecordKind? KindOf(string scope) => scope switch
    {
        "cases" => RecordKind.Case,
        "sources" => RecordKind.Source,
        "tables" => RecordKind.Table,
        "statements" => RecordKind.Topic,
        "questions" => RecordKind.Question,
        "pages" => RecordKind.Page,
        _ => null,
    };

    /// <summary>Where a key takes terms of one vocabulary or of another, the other.</summary>
    internal static string? SecondChoice(string vocabulary) => vocabulary switch
    {
        VocabularyNames.Mimics => VocabularyNames.Tumours,
        VocabularyNames.Treatments => VocabularyNames.Modalities,
        _ => null,
    };

    private static string ScopeWord(RecordKind kind) => kind == RecordKind.Topic ? "topic of statements" : Words.Spoken(kind);
}
