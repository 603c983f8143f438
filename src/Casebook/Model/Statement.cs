using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>The general claims on one question, their disagreements, and patients told only in prose.</summary>
public sealed record Topic(
    string Id,
    string Title,
    string Intro,
    ImmutableArray<Statement> Statements,
    ImmutableArray<StatementDisagreement> Disagreements,
    ImmutableArray<Observation> Patients,
    Dates Dates,
    SourceSpan Span);

/// <summary>One general claim of one source.</summary>
public sealed record Statement(
    string Topic,
    string Id,
    string Says,
    StatementKind Kind,
    Fact<string> Figure,
    Fact<string> Denominator,
    CountUnit Counts,
    ImmutableArray<TermRef> About,
    IdRef Source,
    Fact<string> Cites,
    ImmutableArray<IdRef> AgreesWith,
    ImmutableArray<IdRef> DisagreesWith,
    ImmutableArray<IdRef> OverturnedBy,
    string Claimed,
    ImmutableArray<RecordedFact> Facts,
    Evidence Evidence,
    SourceSpan Span);

public enum StatementKind
{
    Frequency,
    Comparison,
    Mechanism,
    Rule,
    Priority,
    Prognosis,
    Accuracy,
    Treatment,
    Definition,
}

public enum CountUnit
{
    Patients,
    Lesions,
    Tests,
    Papers,
    Nothing,
}

/// <summary>Statements that cannot all be right, or seem so.</summary>
public sealed record StatementDisagreement(
    string Id,
    string About,
    ImmutableArray<IdRef> Between,
    string Reason,
    string Held,
    string Why,
    ImmutableArray<Stake> Matters,
    SourceSpan Span);
