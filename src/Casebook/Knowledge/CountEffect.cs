using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Says what a contested fact does to the counts of patients.</summary>
public sealed class CountEffect(Content content, TermGraph terms, ImmutableArray<PublishedPatient> patients)
{
    private const string None = "It changes no count.";

    private readonly FrozenDictionary<string, Vocabulary> _vocabularies = content.Vocabularies
        .DistinctBy(vocabulary => vocabulary.Id, StringComparer.Ordinal).ToFrozenDictionary(vocabulary => vocabulary.Id, StringComparer.Ordinal);

    private readonly FrozenDictionary<RecordId, Telling> _reports = patients
        .SelectMany(patient => patient.Reports, (patient, report) => new Telling(patient, report)).ToFrozenDictionary(telling => telling.Report.Id);

    /// <summary>The terms counted at and listed uncounted at because of a contested fact, with a sentence that says so.</summary>
    public (ImmutableArray<TermNode> Counted, ImmutableArray<TermNode> Uncounted, string Effect) Of(RecordId home, RecordedFact? fact)
    {
        if (fact?.Contest is null || !_reports.TryGetValue(home, out var told) || !IsCounted(told.Report, fact)) return ([], [], None);
        var axis = ContestedTerms.Of(new Fact<ImmutableArray<TermRef>>(fact.Terms, !fact.Terms.IsEmpty, null, fact.Contest, fact.Evidence), terms);
        var vocabulary = fact.Contest.Readings.SelectMany(reading => terms.Known(reading.Terms)).First().Id.Scope;
        if (told.Patient.On(vocabulary) != told.Report.Axes[vocabulary] && told.Patient.Best != told.Report)
            return ([], [], $"{None} The patient counts as {told.Patient.Best.Id} tells it.");
        var (counted, uncounted) = (Nodes(axis.Counted), Nodes(axis.Uncounted));
        var near = told.Patient.IsNearMimic ? " It is a near mimic and stands outside every nerve count." : "";
        return (counted, uncounted, Sentence(vocabulary, counted, uncounted) + near);
    }

    /// <summary>The fact is one that an axis counts, not a reading of a test's extent or the like.</summary>
    private bool IsCounted(PatientReport report, RecordedFact fact)
    {
        var contest = fact.Contest!;
        var named = contest.Readings.SelectMany(reading => reading.Terms).Where(name => terms.Find(name) is not null).ToHashSet();
        if (named.Count == 0) return false;
        var tumours = report.Case is { } full ? full.Primaries.Select(primary => primary.Tumour.Contest) : [report.Observation!.Tumour.Contest];
        if (tumours.Concat(report.Lesions.Select(lesion => lesion.Sites.Contest)).Contains(contest)) return true;
        return (report.Case?.Terms ?? report.Observation!.Terms).Any(use => use.IsReading && named.Contains(use.Term)
            && use.Term.Vocabulary is not (VocabularyNames.Tumours or VocabularyNames.Sites)
            && report.Axes.ContainsKey(use.Term.Vocabulary)
            && AxisRoles.Counts(use.Term.Vocabulary, use.Role));
    }

    private string Sentence(string vocabulary, ImmutableArray<TermNode> counted, ImmutableArray<TermNode> uncounted)
    {
        var axis = _vocabularies[vocabulary];
        var where = counted.IsEmpty
            ? $"The readings share no broader term, so the patient counts at no {axis.Singular}"
            : $"The patient counts once, at {string.Join(" and ", counted.Select(Numbered))}";
        return uncounted.IsEmpty ? $"{where}." : $"{where}, and is listed uncounted at {string.Join(" and ", uncounted.Select(Numbered))}.";
    }

    private static string Numbered(TermNode term)
    {
        var count = term.Counts.Patients.Length;
        return $"{term.Label} ({count} {(count == 1 ? "patient" : "patients")})";
    }

    private ImmutableArray<TermNode> Nodes(ImmutableArray<RecordId> ids) => [.. ids.Select(id => terms.Find(id)!)];

    private sealed record Telling(PublishedPatient Patient, PatientReport Report);
}
