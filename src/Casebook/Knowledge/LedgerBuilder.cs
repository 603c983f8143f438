using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Gathers the ledger: contested facts and claims of every record, statements that disagree, rows that differ from the case they are joined to.</summary>
public sealed class LedgerBuilder(Content content, TermGraph terms, ReferenceFinder references, ImmutableArray<PublishedPatient> patients)
{
    private readonly Dictionary<string, RecordId> _sources = content.Sources.DistinctBy(source => source.Id, StringComparer.Ordinal)
        .ToDictionary(source => source.Id, source => RecordId.Source(source.Id), StringComparer.Ordinal);
    private readonly CountEffect _effect = new(content, terms, patients);

    public Ledger Build() => new(
        content.Cases.SelectMany(Case)
            .Concat(content.Tables.SelectMany(table => table.Rows.Where(row => row.Observation is not null)
                .SelectMany(row => Facts(RecordId.Row(table.Id, row.Id), table.Source.Id, row.Observation!.Facts, FactNames.Of))))
            .Concat(content.Topics.SelectMany(topic => topic.Patients.SelectMany(patient => Facts(RecordId.Patient(topic.Id, patient.Id), patient.Source.Id, patient.Facts, FactNames.Of))))
            .Concat(content.Topics.SelectMany(topic => topic.Statements.SelectMany(statement => Facts(RecordId.Statement(topic.Id, statement.Id), statement.Source.Id, statement.Facts, FactNames.Of))))
            .Concat(content.Sources.SelectMany(source => Facts(RecordId.Source(source.Id), source.Id, source.Facts, FactNames.Of)))
            .Concat(new StatementQuarrels(content, references, terms).All())
            .Concat(patients.SelectMany(patient => ReportDifferences.Of(patient, terms))));

    private IEnumerable<Disagreement> Case(CaseRecord record)
    {
        var home = RecordId.Case(record.Id);
        var claims = record.Contested.Select(claim => claim.Contest).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var claim in record.Contested)
            yield return Contested(DisagreementKind.ContestedClaim, home, record.Source.Id, $"contested/{claim.Id}", claim.About, claim.Contest, null);
        foreach (var entry in Facts(home, record.Source.Id, [.. record.Facts.Where(fact => fact.Contest is null || !claims.Contains(fact.Contest))], path => FactNames.Of(record, path, terms)))
            yield return entry;
    }

    private IEnumerable<Disagreement> Facts(RecordId home, string source, ImmutableArray<RecordedFact> facts, Func<string, string> name) =>
        facts.Where(fact => fact.Contest is not null).Select(fact => new { fact, path = Inside(home, fact.Path) })
            .Select(pair => Contested(DisagreementKind.ContestedFact, home, source, pair.path, name(pair.path), pair.fact.Contest!, pair.fact));

    /// <summary>The paths of rows, statements and patients begin with the file's list and their own id, which the home says already.</summary>
    private static string Inside(RecordId home, string path)
    {
        if (home.Scope.Length == 0) return path;
        var parts = path.Split('/');
        return parts.Length > 2 && parts[1] == home.Id ? string.Join('/', parts[2..]) : path;
    }

    private Disagreement Contested(DisagreementKind kind, RecordId home, string source, string path, string about, Contest contest, RecordedFact? fact)
    {
        var (counted, uncounted, effect) = _effect.Of(home, fact);
        return new Disagreement(
            Ledger.IdOf(home, path), kind, home, path, about,
            [.. contest.Readings.Select(reading => Side(home, source, reading))],
            contest.Reason, contest.Held, contest.Why, contest.Matters, false, effect, counted, uncounted, contest.Span);
    }

    private DisagreementSide Side(RecordId home, string own, Reading reading)
    {
        var source = reading.Evidence.Source.Length > 0 ? reading.Evidence.Source : own;
        return new DisagreementSide(home, source.Length > 0 ? _sources.GetValueOrDefault(source) ?? RecordId.Source(source) : null, reading.Text, terms.Known(reading.Terms), reading.Evidence);
    }
}
