using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Joins the tellings of one patient by union-find over <c>case:</c> and <c>same-as:</c>, and takes their terms together.</summary>
public sealed class PatientJoins(TermGraph terms, ReferenceFinder references)
{
    /// <summary>The distinct patients in order of their ids.</summary>
    public ImmutableArray<PublishedPatient> Build(ImmutableArray<PatientReport> reports)
    {
        var parent = reports.ToDictionary(report => report.Id, report => report.Id);
        foreach (var report in reports)
        {
            foreach (var other in JoinedTo(report))
                if (parent.ContainsKey(other)) Join(parent, report.Id, other);
        }

        return
        [
            .. reports.GroupBy(report => Root(parent, report.Id))
                .Select(group => Merge([.. group.OrderBy(report => report.Detail).ThenBy(report => report.Id)]))
                .OrderBy(patient => patient.Id),
        ];
    }

    private IEnumerable<RecordId> JoinedTo(PatientReport report)
    {
        if (report.Observation is not { } patient) yield break;
        if (patient.Case is { } full) yield return RecordId.Case(full.Id);
        foreach (var other in patient.SameAs)
            if (references.Observation(other.Id).Target is { } target) yield return target;
    }

    private PublishedPatient Merge(ImmutableArray<PatientReport> reports)
    {
        var axes = reports.Length == 1 ? reports[0].Axes : Together(reports);
        var rolledUp = new Dictionary<string, HashSet<RecordId>>(StringComparer.Ordinal);
        foreach (var (vocabulary, axis) in axes) rolledUp.Add(vocabulary, RollUp(axis.Counted));
        return new PublishedPatient(reports, axes, rolledUp);
    }

    private static Dictionary<string, AxisTerms> Together(ImmutableArray<PatientReport> reports)
    {
        var axes = new Dictionary<string, AxisTerms>(StringComparer.Ordinal);
        foreach (var vocabulary in reports.SelectMany(report => report.Axes.Keys).Distinct(StringComparer.Ordinal))
        {
            var told = reports.Where(report => report.Axes.ContainsKey(vocabulary)).Select(report => report.Axes[vocabulary])
                .Where(axis => !axis.Counted.IsEmpty || !axis.Uncounted.IsEmpty);
            // A row must not bring back a tumour or a site that the full case holds contested.
            var one = vocabulary is VocabularyNames.Tumours or VocabularyNames.Sites;
            axes[vocabulary] = one ? told.FirstOrDefault(AxisTerms.None) : ContestedTerms.Union(told);
        }

        return axes;
    }

    private HashSet<RecordId> RollUp(ImmutableArray<RecordId> counted) =>
        counted.Select(terms.Find).OfType<TermNode>().SelectMany(node => node.AllBroader.Append(node)).Select(node => node.Id).ToHashSet();

    private static void Join(Dictionary<RecordId, RecordId> parent, RecordId one, RecordId other)
    {
        var (a, b) = (Root(parent, one), Root(parent, other));
        if (a == b) return;
        if (a < b) parent[b] = a;
        else parent[a] = b;
    }

    private static RecordId Root(Dictionary<RecordId, RecordId> parent, RecordId id)
    {
        while (parent[id] != id)
        {
            parent[id] = parent[parent[id]];
            id = parent[id];
        }

        return id;
    }
}
