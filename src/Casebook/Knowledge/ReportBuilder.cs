using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Reads each telling of a patient: which lesions count, whether it is a near mimic, and the terms it is counted at on every axis.</summary>
public sealed class ReportBuilder(Content content, TermGraph terms)
{
    private readonly ImmutableArray<string> _vocabularies =
        [.. content.Site.Axes.Select(axis => axis.Vocabulary).Append(VocabularyNames.Mimics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Every telling of the content: cases, then rows, then patients told in prose.</summary>
    public ImmutableArray<PatientReport> BuildAll()
    {
        var reports = ImmutableArray.CreateBuilder<PatientReport>();
        foreach (var record in content.Cases) reports.Add(OfCase(record));
        foreach (var table in content.Tables)
        {
            foreach (var row in table.Rows)
                if (row.Observation is { } patient) reports.Add(OfObservation(RecordId.Row(table.Id, row.Id), RecordId.Table(table.Id), Detail.TableRow, patient));
        }

        foreach (var topic in content.Topics)
        {
            foreach (var patient in topic.Patients)
                reports.Add(OfObservation(RecordId.Patient(topic.Id, patient.Id), RecordId.Topic(topic.Id), Detail.ToldInProse, patient));
        }

        return reports.ToImmutable();
    }

    private PatientReport OfCase(CaseRecord record)
    {
        var id = RecordId.Case(record.Id);
        var (isNearMimic, lesions) = Counting(record.Lesions);
        var held = lesions.Where(lesion => lesion.Primary is not null).Select(lesion => lesion.Primary!.Value.Id).ToHashSet(StringComparer.Ordinal);
        var primaries = held.Count == 0 ? record.Primaries : [.. record.Primaries.Where(primary => held.Contains(primary.Id))];
        var tumours = ContestedTerms.Union(primaries.Select(primary => ContestedTerms.Of(primary.Tumour, terms)));
        return new PatientReport(id, id, Detail.FullCase, RecordId.Source(record.Source.Id), record, null, isNearMimic, lesions, Axes(tumours, lesions, record.Terms, Denied(record)));
    }

    private PatientReport OfObservation(RecordId id, RecordId page, Detail detail, Observation patient)
    {
        var (isNearMimic, lesions) = Counting(patient.Lesions);
        var tumours = ContestedTerms.Of(patient.Tumour, terms);
        return new PatientReport(id, page, detail, RecordId.Source(patient.Source.Id), null, patient, isNearMimic, lesions, Axes(tumours, lesions, patient.Terms, NotApplicable(patient.Lesions)));
    }

    private static (bool IsNearMimic, ImmutableArray<Lesion> Lesions) Counting(ImmutableArray<Lesion> lesions)
    {
        ImmutableArray<Lesion> ofNerve = [.. lesions.Where(lesion => lesion.Involvement != NerveInvolvement.NotShown)];
        return ofNerve.IsEmpty ? (true, lesions) : (false, ofNerve);
    }

    private ImmutableDictionary<string, AxisTerms> Axes(AxisTerms tumours, ImmutableArray<Lesion> lesions, ImmutableArray<TermUse> uses, HashSet<TermRef> denied)
    {
        var axes = ImmutableDictionary.CreateBuilder<string, AxisTerms>(StringComparer.Ordinal);
        axes[VocabularyNames.Tumours] = tumours;
        axes[VocabularyNames.Sites] = ContestedTerms.Union(lesions.Select(lesion => ContestedTerms.Of(lesion.Sites, terms)));
        foreach (var vocabulary in _vocabularies)
        {
            if (axes.ContainsKey(vocabulary)) continue;
            var counted = uses.Where(use => AxisRoles.Counts(vocabulary, use.Role) && !denied.Contains(use.Term) && terms.Find(use.Term)?.Id.Scope == vocabulary);
            var axis = OfUses(counted);
            if (!axis.Counted.IsEmpty || !axis.Uncounted.IsEmpty) axes[vocabulary] = axis;
        }

        return axes.ToImmutable();
    }

    /// <summary>Uses of one fact that are readings count where they meet, unless the fact holds a value.</summary>
    private AxisTerms OfUses(IEnumerable<TermUse> uses) =>
        ContestedTerms.Union(uses.GroupBy(use => (use.Path, use.Role)).Select(fact =>
        {
            var held = terms.Known(fact.Where(use => !use.IsReading).Select(use => use.Term));
            var readings = fact.Where(use => use.IsReading).Select(use => terms.Find(use.Term)!).ToImmutableArray();
            var counted = held.IsEmpty ? ContestedTerms.NearestShared([.. readings.Select(reading => ImmutableArray.Create(reading))]) : held;
            return new AxisTerms([.. counted.Select(node => node.Id)], [.. readings.Except(counted).Select(node => node.Id)]);
        }));

    /// <summary>Terms a case names only to deny them: findings not present, alternatives that do not apply, terms asked for and answered with an absence.</summary>
    private static HashSet<TermRef> Denied(CaseRecord record)
    {
        var denied = NotApplicable(record.Lesions);
        foreach (var finding in record.Course.OfType<ExaminationEvent>().SelectMany(item => item.Findings))
            if (finding.Is is FindingState.Normal or FindingState.NotPresent or FindingState.NotReported) denied.Add(finding.What);
        foreach (var asked in record.Asked)
            if (!asked.Answer.HasValue) denied.Add(asked.Term);
        return denied;
    }

    private static HashSet<TermRef> NotApplicable(ImmutableArray<Lesion> lesions) =>
        [.. lesions.SelectMany(lesion => lesion.Alternatives).Where(other => other.State == AlternativeState.NotApplicable).Select(other => other.Mimic)];
}
