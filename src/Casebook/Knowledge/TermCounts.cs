using System.Collections.Immutable;

namespace Casebook.Knowledge;

/// <summary>The distinct patients counted at a term, each once over the term and its narrower terms.</summary>
/// <param name="Patients">Patients with nerve involvement shown or inferred.</param>
/// <param name="NearMimics">Patients without: shown beside, never added.</param>
/// <param name="Uncounted">Patients whose contested reading names the term without being counted at it.</param>
public sealed record TermCounts(
    ImmutableArray<PublishedPatient> Patients,
    ImmutableArray<PublishedPatient> NearMimics,
    ImmutableArray<PublishedPatient> Uncounted)
{
    public static TermCounts None { get; } = new([], [], []);

    /// <summary>The members of <c>Patients</c>, for counting.</summary>
    public PatientSet InPatients { get; init; } = PatientSet.None;

    /// <summary>The members of <c>NearMimics</c>, for counting.</summary>
    public PatientSet InNearMimics { get; init; } = PatientSet.None;

    /// <summary>Those of both who are coded with the term itself, not just with a narrower one.</summary>
    public PatientSet Coded { get; init; } = PatientSet.None;

    /// <summary>How many patients of nerve are coded with the term itself.</summary>
    public int CodedOfNerve => Coded.Shared(InPatients);

    /// <summary>How many of these patients, near mimics included, are coded with the other term itself.</summary>
    public int CodedWith(TermNode other) => InPatients.Shared(other.Counts.Coded) + InNearMimics.Shared(other.Counts.Coded);

    /// <summary>How many of these patients and of these near mimics count under the other term too.</summary>
    public CrossCell Under(TermNode other) => new(InPatients.Shared(other.Counts.InPatients), InNearMimics.Shared(other.Counts.InNearMimics));

    public DetailCount ByDetail => DetailCount.Of(Patients);

    public DetailCount NearMimicsByDetail => DetailCount.Of(NearMimics);
}

/// <summary>A number of patients split by how much is told of them.</summary>
public readonly record struct DetailCount(int FullCases, int TableRows, int ToldInProse)
{
    public int Total => FullCases + TableRows + ToldInProse;

    public static DetailCount Of(IEnumerable<PublishedPatient> patients)
    {
        int cases = 0, rows = 0, told = 0;
        foreach (var patient in patients)
        {
            if (patient.Detail == Detail.FullCase) cases++;
            else if (patient.Detail == Detail.TableRow) rows++;
            else told++;
        }

        return new DetailCount(cases, rows, told);
    }
}
