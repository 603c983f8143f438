using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Patients;

/// <summary>A distinct patient in a list, told by the most detailed telling.</summary>
/// <param name="Age">Alone, for sorting.</param>
/// <param name="Level">How much is told, with the table or topic it is told in.</param>
/// <param name="Nerve">Whether the nerve is shown to be involved, inferred to be, or not shown.</param>
/// <param name="Outcome">The last outcome told; empty for none.</param>
/// <param name="AlsoTold">Further tellings of the same patient.</param>
/// <param name="Choices">By the filters' names, the ids a filter finds the row by.</param>
public sealed record PatientRow(
    LinkView Name,
    LinkView Level,
    TermCell Tumours,
    TermCell Sites,
    TermCell Presentations,
    string Age,
    string AgeAndSex,
    string Nerve,
    string Outcome,
    ImmutableArray<LinkView> AlsoTold,
    bool IsNearMimic,
    IReadOnlyDictionary<string, object> Choices)
{
    public static PatientRow Of(PageContext context, PublishedPatient patient, Facets? facets = null)
    {
        var best = patient.Best;
        var lesions = best.Case?.Lesions ?? best.Observation!.Lesions;
        return new PatientRow(
            ReportNames.Of(context, best),
            LevelOf(context, best),
            TermCell.Of(context, patient, VocabularyNames.Tumours),
            TermCell.Of(context, patient, VocabularyNames.Sites),
            TermCell.Of(context, patient, VocabularyNames.Presentations),
            best.Age.HasValue ? best.Age.Value : "",
            AgeAndSexOf(best),
            lesions.IsEmpty ? "" : Words.Spoken(lesions.Min(lesion => lesion.Involvement)),
            best.Outcome is { } outcome ? Words.Spoken(outcome) : "",
            [.. patient.Reports.Skip(1).Select(report => ReportNames.Of(context, report))],
            patient.IsNearMimic,
            facets?.AttributesOf(patient) ?? ImmutableDictionary<string, object>.Empty);
    }

    /// <summary>Patients as rows, in their order.</summary>
    public static ImmutableArray<PatientRow> All(PageContext context, IEnumerable<PublishedPatient> patients, Facets? facets = null) =>
        [.. patients.Select(patient => Of(context, patient, facets))];

    private static string AgeAndSexOf(PatientReport report) =>
        string.Join(", ", new[] { report.Age.HasValue ? report.Age.Value : "", report.Sex.HasValue ? Words.Spoken(report.Sex.Value) : "" }.Where(text => text.Length > 0));

    private static LinkView LevelOf(PageContext context, PatientReport report) => report.Detail switch
    {
        Detail.FullCase => LinkView.Plain("full case"),
        Detail.TableRow => new LinkView($"row in {ReportNames.OfSource(context, report.Source)}", context.Addresses.Of(report.Page)),
        _ => new LinkView($"told in prose, {ReportNames.OfSource(context, report.Source)}", context.Addresses.Of(report.Page)),
    };
}
