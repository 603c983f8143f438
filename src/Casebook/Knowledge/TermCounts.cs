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
