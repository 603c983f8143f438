using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Compares the tellings of one patient with the most detailed one: each difference of tumour, site, side, age, sex or outcome enters the ledger by itself.</summary>
public static class ReportDifferences
{
    private const string Effect = "It changes no count: the patient counts once, as the most detailed telling has it.";

    /// <summary>The differences of one patient; what one telling leaves out is none, and a telling that names some of the other's sites or sides leaves out the rest.</summary>
    public static IEnumerable<Disagreement> Of(PublishedPatient patient, TermGraph terms)
    {
        foreach (var other in patient.Reports.Skip(1))
        {
            foreach (var (field, one, two) in Pairs(patient.Best, other, terms).Where(pair => Differ(pair.One, pair.Two)))
            {
                var matters = one.Terms.IsEmpty || (!one.IsContested && AreKin(one.Terms, two.Terms)) ? Stake.Wording : Stake.Count;
                yield return new Disagreement(
                    Ledger.IdOf(other.Id, $"against-{patient.Best.Id.Id}-{field}"), DisagreementKind.RowAgainstCase, other.Id, field,
                    $"{field} as told here and in {patient.Best.Id.Id}",
                    [Side(patient.Best, one), Side(other, two)],
                    other.Detail == Detail.TableRow ? "table against text" : "claim against case",
                    one.IsContested ? "" : one.Text,
                    one.IsContested ? "The most detailed telling holds it contested." : "The most detailed telling is used.",
                    [matters], true, Effect, [], [], other.Observation!.Evidence.Span);
            }
        }
    }

    private static bool Differ(Told one, Told two) =>
        one.Values.Length > 0 && two.Values.Length > 0 && (one.IsContested || two.Values.Except(one.Values, StringComparer.Ordinal).Any());

    /// <summary>True when the tumours, and the sites, of an observation have at least one term each that is the same as, broader or narrower than a term or reading of the case.</summary>
    public static (bool Tumours, bool Sites) CanBeSame(CaseRecord full, Observation row, TermGraph terms)
    {
        return (
            Meet([.. full.Primaries.SelectMany(primary => terms.Known(primary.Tumour))], terms.Known(row.Tumour)),
            Meet([.. full.Lesions.SelectMany(lesion => terms.Known(lesion.Sites))], [.. row.Lesions.SelectMany(lesion => terms.Known(lesion.Sites))]));

        static bool Meet(ImmutableArray<TermNode> ofCase, ImmutableArray<TermNode> ofRow) => ofCase.IsEmpty || ofRow.IsEmpty || AreKin(ofCase, ofRow);
    }

    private static bool AreKin(ImmutableArray<TermNode> one, ImmutableArray<TermNode> two) => one.Any(term => two.Any(term.IsKin));

    private static IEnumerable<Pair> Pairs(PatientReport one, PatientReport two, TermGraph terms)
    {
        yield return new Pair("tumour", OfTerms(Tumours(one), one, terms), OfTerms(Tumours(two), two, terms));
        yield return new Pair("site", OfTerms(Sites(one), one, terms), OfTerms(Sites(two), two, terms));
        yield return new Pair("side", OfText(Sides(one), one), OfText(Sides(two), two));
        yield return new Pair("age", OfText([one.Age.HasValue ? one.Age.Value : ""], one), OfText([two.Age.HasValue ? two.Age.Value : ""], two));
        yield return new Pair("sex", OfText([one.Sex.HasValue ? Words.Spoken(one.Sex.Value) : ""], one), OfText([two.Sex.HasValue ? Words.Spoken(two.Sex.Value) : ""], two));
        yield return new Pair("outcome", OfText([one.Outcome is { } first ? Words.Spoken(first) : ""], one), OfText([two.Outcome is { } second ? Words.Spoken(second) : ""], two));
    }

    private static IEnumerable<Fact<ImmutableArray<TermRef>>> Tumours(PatientReport report) =>
        report.Case is { } full ? full.Primaries.Select(primary => primary.Tumour) : [report.Observation!.Tumour];

    private static IEnumerable<Fact<ImmutableArray<TermRef>>> Sites(PatientReport report) => report.Lesions.Select(lesion => lesion.Sites);

    private static IEnumerable<string> Sides(PatientReport report) => report.Lesions.Where(lesion => lesion.Side.HasValue).Select(lesion => Words.Spoken(lesion.Side.Value));

    private static Told OfTerms(IEnumerable<Fact<ImmutableArray<TermRef>>> facts, PatientReport report, TermGraph terms)
    {
        var list = facts.ToArray();
        ImmutableArray<TermNode> all = [.. list.SelectMany(fact => terms.Known(fact)).Distinct().OrderBy(term => term.Id)];
        var place = list.FirstOrDefault(fact => fact.IsAnswered)?.Evidence ?? EvidenceOfReport(report);
        return new Told([.. all.Select(term => term.Label)], all, list.Any(fact => fact.Contest is not null), place);
    }

    private static Told OfText(IEnumerable<string> values, PatientReport report) =>
        new([.. values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [], false, EvidenceOfReport(report));

    private static Evidence EvidenceOfReport(PatientReport report) => report.Case?.Patient.Evidence ?? report.Observation!.Evidence;

    private static DisagreementSide Side(PatientReport report, Told told) => new(report.Id, report.Source, told.Text, told.Terms, told.Evidence);

    private sealed record Told(ImmutableArray<string> Values, ImmutableArray<TermNode> Terms, bool IsContested, Evidence Evidence)
    {
        public string Text => string.Join(IsContested ? " or " : ", ", Values);
    }

    private sealed record Pair(string Field, Told One, Told Two);
}
