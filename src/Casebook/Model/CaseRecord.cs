using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>One published case as its file tells it. Nothing is resolved: terms and ids are names with their places.</summary>
public sealed record CaseRecord(
    string Id,
    IdRef Source,
    string Title,
    string Answer,
    string Lesson,
    Patient Patient,
    ImmutableArray<Primary> Primaries,
    ImmutableArray<Specimen> Specimens,
    ImmutableArray<Lesion> Lesions,
    ImmutableArray<CourseEvent> Course,
    ImmutableArray<Note> Background,
    ImmutableArray<ContestedClaim> Contested,
    ImmutableArray<AskedTerm> Asked,
    ImmutableArray<string> LeavesOut,
    ImmutableArray<FigureNote> Figures,
    ImmutableArray<AppraisalItem> Appraisal,
    ImmutableArray<RelatedCase> Related,
    Dates Dates,
    ProseText? Narrative,
    ImmutableArray<RecordedFact> Facts,
    ImmutableArray<TermUse> Terms,
    SourceSpan Span)
{
    public CourseEvent? Event(string id) => Course.FirstOrDefault(item => item.Id == id);
}

/// <summary>The patient as the paper introduces them. Age in years; 90 stands for 90 and above.</summary>
public sealed record Patient(Fact<string> Age, Fact<Sex> Sex, Evidence Evidence);

public enum Sex
{
    Female,
    Male,
}

/// <summary>A tumour of origin.</summary>
public sealed record Primary(
    string Id,
    Fact<ImmutableArray<TermRef>> Tumour,
    Fact<PrimaryStatus> Status,
    ImmutableArray<Stage> Stages,
    Fact<string> Size,
    Fact<string> TreatmentBefore,
    Fact<string> Note,
    Evidence Evidence);

/// <summary>What the primary was doing when the nerve was reached.</summary>
public enum PrimaryStatus
{
    Active,
    Untreated,
    Controlled,
    Unknown,
}

/// <summary>A stage as printed, with its system, edition and the event it belongs to.</summary>
public sealed record Stage(Fact<string> Is, string System, Fact<string> Edition, IdRef? At, Evidence Evidence);

/// <summary>Tissue that was looked at. <c>Of</c> names a primary or a lesion, <c>Taken</c> an event.</summary>
public sealed record Specimen(
    string Id,
    IdRef? Of,
    IdRef? Taken,
    Fact<ImmutableArray<TermRef>> Histology,
    Fact<string> Grade,
    ImmutableArray<MarkerResult> Markers,
    Fact<string> Size,
    Fact<string> Margin,
    Fact<string> Nodes,
    Fact<string> Note,
    Evidence Evidence);

/// <summary>A marker's result in one compartment: S-100 in nerve is not S-100 in tumour.</summary>
public sealed record MarkerResult(TermRef Marker, MarkerOutcome Is, string Compartment, Evidence Evidence);

public enum MarkerOutcome
{
    Positive,
    Negative,
    NotReported,
}

/// <summary>A contested claim that is not the value of any key.</summary>
public sealed record ContestedClaim(string Id, string About, Contest Contest, Evidence Evidence);

/// <summary>The answer of a case to a term that every case must answer, where no event does.</summary>
public sealed record AskedTerm(TermRef Term, Fact<string> Answer);

/// <summary>A figure of the paper in our words.</summary>
public sealed record FigureNote(string Figure, string Shows);

/// <summary>One item of a reporting checklist, judged for this paper.</summary>
public sealed record AppraisalItem(TermRef Item, AppraisalAnswer Is, string Note, Evidence Evidence);

public enum AppraisalAnswer
{
    Yes,
    No,
    Partly,
    Unclear,
    NotApplicable,
}

/// <summary>A link to another case that the editor chose, with the reason.</summary>
public sealed record RelatedCase(IdRef Case, string Why);

/// <summary>The site's clock: dates of the content, never of the machine.</summary>
public sealed record Dates(DateOnly? Added, DateOnly? Reviewed, ImmutableArray<Change> Changes)
{
    public static Dates None { get; } = new(null, null, []);

    /// <summary>The latest date the record carries, or null.</summary>
    public DateOnly? Latest
    {
        get
        {
            var latest = Added > Reviewed ? Added : Reviewed ?? Added;
            foreach (var change in Changes)
                if (latest is null || change.On > latest) latest = change.On;
            return latest;
        }
    }
}

/// <summary>A dated change of a record.</summary>
public sealed record Change(DateOnly On, string What);
