using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>Where each mimic was weighed as another explanation, and in how many patients of nerve it was believed: the cases are read once for all mimics.</summary>
public sealed class Weighings
{
    private readonly Dictionary<TermNode, List<Weighing>> _weighed = [];
    private readonly Dictionary<TermNode, int> _believed = [];

    public Weighings(KnowledgeBase knowledge)
    {
        foreach (var patient in knowledge.Patients)
        {
            if (!patient.IsNearMimic) Believe(patient, knowledge);
            foreach (var report in patient.Reports)
                foreach (var other in report.Case?.Lesions.SelectMany(lesion => lesion.Alternatives) ?? [])
                    Weigh(new Weighing(report, other, knowledge.Term(other.Mimic)), patient);
        }
    }

    /// <summary>The cases that weighed the mimic or a narrower one, by id.</summary>
    public ImmutableArray<Weighing> Of(TermNode mimic) => _weighed.TryGetValue(mimic, out var found) ? [.. found.OrderBy(one => one.Report.Id)] : [];

    /// <summary>The patients of nerve in whom the mimic, or a narrower one, was believed at some time: by a belief told as such or by a test's reading.</summary>
    public int BelievedIn(TermNode mimic) => _believed.GetValueOrDefault(mimic);

    private void Believe(PublishedPatient patient, KnowledgeBase knowledge)
    {
        var believed = new HashSet<TermNode>();
        foreach (var report in patient.Reports)
        {
            foreach (var use in report.Case?.Terms ?? [])
            {
                if (use.Role is not (TermRole.Belief or TermRole.Believed)) continue;
                var mimic = knowledge.Term(use.Term);
                if (believed.Add(mimic)) believed.UnionWith(mimic.AllBroader);
            }
        }

        foreach (var mimic in believed)
            if (patient.IsUnder(mimic.Id)) _believed[mimic] = _believed.GetValueOrDefault(mimic) + 1;
    }

    private void Weigh(Weighing weighing, PublishedPatient patient)
    {
        foreach (var mimic in (ReadOnlySpan<TermNode>)[weighing.Mimic, .. weighing.Mimic.AllBroader])
        {
            if (!patient.IsUnder(mimic.Id)) continue;
            if (!_weighed.TryGetValue(mimic, out var found)) _weighed[mimic] = found = [];
            found.Add(weighing);
        }
    }
}

/// <summary>One case's view of one mimic.</summary>
public sealed record Weighing(PatientReport Report, Alternative Alternative, TermNode Mimic);
