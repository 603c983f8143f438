using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Patients;

/// <summary>A distinct patient in a list, told by the most detailed telling. Made once: the patient stands in the list of every term that counts it.</summary>
/// <param name="Level">How much is told, with the table or topic it is told in.</param>
/// <param name="Terms">Tumours, sites and presentations.</param>
/// <param name="AgeAndSex">The age first: rows are sorted by the number it begins with.</param>
/// <param name="Nerve">Whether the nerve is shown to be involved, inferred to be, or not shown.</param>
/// <param name="Outcome">The last outcome told; empty for none.</param>
/// <param name="AlsoTold">Further tellings of the same patient.</param>
public sealed record PatientRow(
    LinkView Name,
    LinkView Level,
    ImmutableArray<TermCell> Terms,
    string AgeAndSex,
    string Nerve,
    string Outcome,
    ImmutableArray<LinkView> AlsoTold,
    bool IsNearMimic)
{
    /// <summary>By the filters' names, the ids a filter finds the row by; none outside the list of cases.</summary>
    public IReadOnlyDictionary<string, object> Choices { get; init; } = ImmutableDictionary<string, object>.Empty;

    internal static PatientRow Of(PageContext context, PublishedPatient patient)
    {
        var best = patient.Best;
        var lesions = best.Case?.Lesions ?? best.Observation!.Lesions;
        return new PatientRow(
            context.NameOf(best),
            LevelOf(context, best),
            [TermCell.Of(context, patient, VocabularyNames.Tumours), TermCell.Of(context, patient, VocabularyNames.Sites), TermCell.Of(context, patient, VocabularyNames.Presentations)],
            AgeAndSexOf(best),
            lesions.IsEmpty ? "" : Words.Spoken(lesions.Min(lesion => lesion.Involvement)),
            best.Outcome is { } outcome ? Words.Spoken(outcome) : "",
            [.. patient.Reports[1..].Select(context.NameOf)],
            patient.IsNearMimic);
    }

    private static string AgeAndSexOf(PatientReport report) =>
        string.Join(", ", new[] { report.Age.HasValue ? report.Age.Value : "", report.Sex.HasValue ? Words.Spoken(report.Sex.Value) : "" }.Where(text => text.Length > 0));

    private static LinkView LevelOf(PageContext context, PatientReport report) => report.Detail switch
    {
        Detail.FullCase => FullCase,
        Detail.TableRow => new LinkView($"row in {ReportNames.OfSource(context, report.Source)}", context.Addresses.Of(report.Page)),
        _ => new LinkView($"told in prose, {ReportNames.OfSource(context, report.Source)}", context.Addresses.Of(report.Page)),
    };

    private static LinkView FullCase { get; } = LinkView.Plain("full case");
}
