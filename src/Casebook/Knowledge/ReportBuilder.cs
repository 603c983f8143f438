using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Reads each telling of a patient: which lesions count, whether it is a near mimic, and the terms it is counted at on every axis.</summary>
public sealed class ReportBuilder(Content content, TermGraph terms)
{
    /// <summary>The axes whose terms are read from uses; tumours and sites are read from primaries and lesions.</summary>
    private readonly HashSet<string> _vocabularies = content.Site.Axes.Select(axis => axis.Vocabulary).Append(VocabularyNames.Mimics)
        .Where(vocabulary => vocabulary is not (VocabularyNames.Tumours or VocabularyNames.Sites)).ToHashSet(StringComparer.Ordinal);

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
        var held = lesions.Select(lesion => lesion.Primary).OfType<IdRef>().Select(primary => primary.Id).ToHashSet(StringComparer.Ordinal);
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

    private Dictionary<string, AxisTerms> Axes(AxisTerms tumours, ImmutableArray<Lesion> lesions, ImmutableArray<TermUse> uses, HashSet<TermRef> denied)
    {
        var axes = new Dictionary<string, AxisTerms>(StringComparer.Ordinal)
        {
            [VocabularyNames.Tumours] = tumours,
            [VocabularyNames.Sites] = ContestedTerms.Union(lesions.Select(lesion => ContestedTerms.Of(lesion.Sites, terms))),
        };
        foreach (var counted in Counted(uses, denied).ToLookup(pair => pair.Term.Id.Scope, StringComparer.Ordinal))
            axes[counted.Key] = OfUses([.. counted]);
        return axes;
    }

    private IEnumerable<CountedUse> Counted(ImmutableArray<TermUse> uses, HashSet<TermRef> denied)
    {
        foreach (var use in uses)
        {
            if (terms.Find(use.Term) is not { } term || !_vocabularies.Contains(term.Id.Scope)) continue;
            if (AxisRoles.Counts(term.Id.Scope, use.Role) && !(denied.Count > 0 && denied.Contains(use.Term))) yield return new CountedUse(use, term);
        }
    }

    /// <summary>Uses of one fact that are readings count where they meet, unless the fact holds a value.</summary>
    private static AxisTerms OfUses(CountedUse[] uses)
    {
        if (!Array.Exists(uses, pair => pair.Use.IsReading)) return new AxisTerms([.. uses.Select(pair => pair.Term.Id).Distinct().Order()], []);
        return ContestedTerms.Union(uses.GroupBy(pair => new { pair.Use.Path, pair.Use.Role }).Select(fact =>
        {
            ImmutableArray<TermNode> held = [.. fact.Where(pair => !pair.Use.IsReading).Select(pair => pair.Term)];
            ImmutableArray<TermNode> readings = [.. fact.Where(pair => pair.Use.IsReading).Select(pair => pair.Term)];
            var counted = held.IsEmpty ? ContestedTerms.NearestShared([.. readings.Select(reading => (TermNode[])[reading])]) : held;
            return new AxisTerms([.. counted.Select(node => node.Id)], [.. readings.Except(counted).Select(node => node.Id)]);
        }));
    }

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

    /// <summary>A use of a term that an axis counts.</summary>
    private sealed record CountedUse(TermUse Use, TermNode Term);
}
