using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Counts every patient once at each term it is counted under, and lists it uncounted where a contested reading alone names the term.</summary>
public static class TermCounting
{
    /// <summary>Sets the counts of every term that a patient names.</summary>
    public static void Count(ImmutableArray<PublishedPatient> patients, TermGraph terms)
    {
        var lists = new Dictionary<TermNode, Lists>();
        foreach (var patient in patients)
        {
            foreach (var vocabulary in patient.Axes.Keys)
            {
                var under = patient.Under(vocabulary);
                foreach (var id in under) (patient.IsNearMimic ? At(id).NearMimics : At(id).Patients).Add(patient);
                var uncounted = patient.On(vocabulary).Uncounted.SelectMany(id => terms.Find(id)!.AllBroader.Select(node => node.Id).Append(id));
                foreach (var id in uncounted.Distinct().Where(id => !under.Contains(id))) At(id).Uncounted.Add(patient);
            }
        }

        foreach (var (node, list) in lists) node.Counts = new TermCounts([.. list.Patients], [.. list.NearMimics], [.. list.Uncounted]);

        Lists At(RecordId id)
        {
            var node = terms.Find(id)!;
            if (!lists.TryGetValue(node, out var list)) lists[node] = list = new Lists([], [], []);
            return list;
        }
    }

    private sealed record Lists(List<PublishedPatient> Patients, List<PublishedPatient> NearMimics, List<PublishedPatient> Uncounted);
}
