using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>Why a value is not there. An absence stands where the value would.</summary>
public enum Absence
{
    NotReported,
    NotDone,
    Declined,
    NotPossible,
    Negative,
    NotInTextRead,
    NotApplicable,
}

/// <summary>Whose judgement a fact is: the paper's plain report, the authors' own inference, or the casebook's.</summary>
public enum Judge
{
    Report,
    Authors,
    Casebook,
}

/// <summary>What hangs on a contested fact.</summary>
public enum Stake
{
    Diagnosis,
    Count,
    Treatment,
    Wording,
}

/// <summary>Where a fact stands: the locator inside the source, the paper's own phrases (twelve words at most each), the source's id, who judged, why, and the facts it follows from.
/// <c>Where</c> is empty only for what is the casebook's own.</summary>
public sealed record Evidence(
    string Where,
    ImmutableArray<Phrase> Printed,
    string Source,
    Judge By,
    string Why,
    ImmutableArray<IdRef> Derived,
    SourceSpan Span)
{
    public static Evidence None(SourceSpan span) => new("", [], "", Judge.Report, "", [], span);
}

/// <summary>A phrase copied from a paper, and where the editor wrote it.</summary>
public readonly record struct Phrase(string Text, SourceSpan Span);

/// <summary>A fact of whatever type.</summary>
public abstract record AnyFact(bool HasValue, Absence? Absence, Contest? Contest, Evidence Evidence)
{
    /// <summary>True when the editor answered at all, be it with an absence.</summary>
    public bool IsAnswered => HasValue || Absence is not null || Contest is not null;

    /// <summary>The value as it is; null when there is none.</summary>
    public abstract object? Held { get; }
}

/// <summary>A fact of a record: a value, an absence in its place, or a contest whose held value (if any) is the value.</summary>
/// <typeparam name="T">The value's type; <c>default</c> or empty when there is none.</typeparam>
public sealed record Fact<T>(T Value, bool HasValue, Absence? Absence, Contest? Contest, Evidence Evidence) : AnyFact(HasValue, Absence, Contest, Evidence)
{
    public override object? Held => HasValue ? Value : null;
}

/// <summary>Several readings of one fact, all kept. <c>Held</c> is what the casebook uses, in the words of a reading, or empty for none.</summary>
public sealed record Contest(
    ImmutableArray<Reading> Readings,
    string Reason,
    string Held,
    string Why,
    ImmutableArray<Stake> Matters,
    SourceSpan Span);

/// <summary>One reading: its text as written, the terms it names (empty for a plain text) and its place.</summary>
public sealed record Reading(string Text, ImmutableArray<TermRef> Terms, Evidence Evidence);

/// <summary>A fact flattened for whatever treats all facts alike: the table of places, exports, the check against sources.</summary>
/// <param name="Path">Where it stands in its record, by ids: <c>course/mri-1/region</c>.</param>
/// <param name="Text">The value as written; empty for an absence or a contest without a held value.</param>
/// <param name="Terms">The terms that the value names.</param>
public sealed record RecordedFact(
    string Path,
    string Text,
    ImmutableArray<TermRef> Terms,
    Absence? Absence,
    Contest? Contest,
    Evidence Evidence);

/// <summary>The role in which a record names a term.</summary>
public enum TermRole
{
    Primary,
    LesionSite,
    Extent,
    Test,
    Believed,
    Belief,
    Alternative,
    Symptom,
    Finding,
    AdverseEvent,
    Treatment,
    Agent,
    OtherDisease,
    Region,
    Histology,
    Marker,
    Coded,
    Decision,
}

/// <summary>A term that a record names, and as what. Contested readings are uses with <c>IsReading</c>.</summary>
/// <param name="Path">The fact or event that names it, by ids.</param>
public sealed record TermUse(TermRef Term, TermRole Role, string Path, bool IsReading);

/// <summary>A remark with its place.</summary>
public sealed record Note(string Says, Evidence Evidence);
