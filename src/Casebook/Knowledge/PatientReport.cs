using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>How much one publication tells of a patient, most first.</summary>
public enum Detail
{
    FullCase,
    TableRow,
    ToldInProse,
}

/// <summary>One telling of a patient: a full case, a row of a patients table, or a patient told in prose.</summary>
/// <param name="Id">The case, the row, or the patient of a topic.</param>
/// <param name="Page">The record on whose page it stands: the case, the table, the topic.</param>
/// <param name="Case">Set for a full case only.</param>
/// <param name="Observation">Set for a row or a patient told in prose only.</param>
/// <param name="IsNearMimic">No lesion has its nerve involvement shown or inferred: outside every nerve count.</param>
/// <param name="Lesions">The lesions that make sites: those of nerve, or, of a near mimic, all.</param>
/// <param name="Axes">By vocabulary, the terms this telling is counted at.</param>
public sealed record PatientReport(
    RecordId Id,
    RecordId Page,
    Detail Detail,
    RecordId Source,
    CaseRecord? Case,
    Observation? Observation,
    bool IsNearMimic,
    ImmutableArray<Lesion> Lesions,
    IReadOnlyDictionary<string, AxisTerms> Axes)
{
    public Fact<string> Age => Case?.Patient.Age ?? Observation!.Age;

    public Fact<Sex> Sex => Case?.Patient.Sex ?? Observation!.Sex;

    /// <summary>The last outcome told, or null.</summary>
    public VitalStatus? Outcome { get; } = Case is not null
        ? Case.Course.OfType<OutcomeEvent>().LastOrDefault()?.Status
        : Observation!.Outcome.HasValue ? Observation.Outcome.Value : null;
}

/// <summary>The terms of one axis that a patient counts at, and those a contested reading names without being counted there. Both in ordinal order.</summary>
public sealed record AxisTerms(ImmutableArray<RecordId> Counted, ImmutableArray<RecordId> Uncounted)
{
    public static AxisTerms None { get; } = new([], []);
}
