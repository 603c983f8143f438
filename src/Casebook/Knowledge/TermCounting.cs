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
        foreach (var (number, patient) in patients.Index())
        {
            foreach (var (vocabulary, axis) in patient.Axes)
            {
                var under = patient.Under(vocabulary);
                foreach (var id in under) (patient.IsNearMimic ? At(id).NearMimics : At(id).Patients).Add(number);
                foreach (var id in axis.Counted) At(id).Coded.Add(number);
                var uncounted = axis.Uncounted.SelectMany(id => terms.Find(id)!.AllBroader.Select(node => node.Id).Append(id));
                foreach (var id in uncounted.Distinct().Where(id => !under.Contains(id))) At(id).Uncounted.Add(number);
            }
        }

        foreach (var (node, list) in lists)
        {
            node.Counts = new TermCounts(Named(list.Patients), Named(list.NearMimics), Named(list.Uncounted))
            {
                InPatients = PatientSet.Of(list.Patients),
                InNearMimics = PatientSet.Of(list.NearMimics),
                Coded = PatientSet.Of(list.Coded),
            };
        }

        ImmutableArray<PublishedPatient> Named(List<int> numbers) => [.. numbers.Select(number => patients[number])];

        Lists At(RecordId id)
        {
            var node = terms.Find(id)!;
            if (!lists.TryGetValue(node, out var list)) lists[node] = list = new Lists([], [], [], []);
            return list;
        }
    }

    private sealed record Lists(List<int> Patients, List<int> NearMimics, List<int> Uncounted, List<int> Coded);
}
