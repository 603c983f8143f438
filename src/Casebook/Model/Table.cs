using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>A published table, as printed and as coded.</summary>
public sealed record Table(
    string Id,
    IdRef Source,
    string Title,
    string Caption,
    TableKind Kind,
    string Where,
    string Note,
    IdRef? Case,
    IdRef? Test,
    ImmutableArray<Column> Columns,
    ImmutableArray<Row> Rows,
    Dates Dates,
    SourceSpan Span);

public enum TableKind
{
    Patients,
    Findings,
}

public sealed record Column(string Id, string Label);

/// <summary>A row. Exactly one of <c>Observation</c> (a patient) and <c>Tested</c> (a finding) is set.</summary>
/// <param name="Cells">As printed, in the order of the columns.</param>
/// <param name="Repaired">What the extraction of the text broke and how it was set right; empty when nothing.</param>
public sealed record Row(
    string Id,
    ImmutableArray<Cell> Cells,
    string Repaired,
    Observation? Observation,
    TestedSite? Tested,
    Evidence Evidence,
    SourceSpan Span);

/// <summary>One cell as printed; empty where the paper's is.</summary>
public sealed record Cell(string Column, string Text, SourceSpan Span);

/// <summary>A row of a findings table: what was tested and what it showed.</summary>
public sealed record TestedSite(ImmutableArray<TermRef> Sites, Tested Shows, string Finding);

public enum Tested
{
    Normal,
    Abnormal,
}

/// <summary>A patient known from a table's row or from a paper's prose, with what can be coded of them.</summary>
/// <param name="Case">The full case that is the same patient.</param>
/// <param name="SameAs">Other observations of the same patient: <c>table/row</c> or <c>topic/patient</c>.</param>
public sealed record Observation(
    string Id,
    IdRef Source,
    IdRef? Case,
    ImmutableArray<IdRef> SameAs,
    Fact<ImmutableArray<TermRef>> Tumour,
    Fact<string> Age,
    Fact<Sex> Sex,
    ImmutableArray<Lesion> Lesions,
    Fact<ImmutableArray<TermRef>> Presentations,
    Fact<ImmutableArray<TermRef>> Modalities,
    Fact<ImmutableArray<TermRef>> Treatments,
    Fact<VitalStatus> Outcome,
    ImmutableArray<Note> Notes,
    ImmutableArray<RecordedFact> Facts,
    ImmutableArray<TermUse> Terms,
    Evidence Evidence);
