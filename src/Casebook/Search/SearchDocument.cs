using System.Collections.Immutable;
using System.Text;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>A thing of the casebook that a search can find, in words.</summary>
/// <param name="Id">The record; its page or place is where the result leads.</param>
/// <param name="Title">As the reader knows it.</param>
/// <param name="Line">One line under the title.</param>
/// <param name="Names">What else it is called: synonyms, authors, public identifiers.</param>
/// <param name="About">The terms it is about; their names are names of it, their broader terms broader ones of it.</param>
/// <param name="Text">What is searched and quoted, paragraphs apart by line feeds.</param>
public sealed record SearchDocument(
    RecordId Id,
    string Title,
    string Line,
    ImmutableArray<string> Names,
    ImmutableArray<TermNode> About,
    string Text)
{
    /// <summary>What is searched and quoted, kept as UTF-8: the texts of a casebook are the largest part of what its search holds.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    public string Text => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>Its name: <c>case/kehayov-2024</c>, <c>term/sites/s1-root</c>.</summary>
    public string Ref { get; } = string.Join('/', new[] { KindOf(Id), Id.Scope, Id.Id }.Where(part => part.Length > 0));

    /// <summary>The group it is shown in, in the model's word.</summary>
    public string Kind => KindOf(Id);

    /// <summary>Terms it is part of in a wider sense, beside those broader than what it is about.</summary>
    public ImmutableArray<TermNode> Broader { get; init; } = [];

    /// <summary>The telling of a patient that it is, or null.</summary>
    public PatientReport? Report { get; init; }

    /// <summary>The paper it comes from; empty for what is the casebook's own.</summary>
    public string Source { get; init; } = "";

    /// <summary>The terms under which a filter finds it, broader ones included, some perhaps twice; asked for when filters are made.</summary>
    public IEnumerable<RecordId> Under { get; init; } = [];

    /// <summary>The terms with all that are broader.</summary>
    public static IEnumerable<RecordId> RolledUp(IEnumerable<TermNode> terms) => terms.SelectMany(term => term.AllBroader.Append(term)).Select(term => term.Id);

    /// <summary>The terms counted for a patient, with all that are broader.</summary>
    public static IEnumerable<RecordId> RolledUp(PublishedPatient patient) => patient.Axes.Keys.SelectMany(patient.Under);

    private static string KindOf(RecordId id) => Words.Of(id.Kind);
}
