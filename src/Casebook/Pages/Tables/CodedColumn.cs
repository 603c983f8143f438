using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Tables;

/// <summary>A column of what was coded of a patient known from a row or from prose: one view for each lesion, or one for the patient.</summary>
internal sealed record CodedColumn(string Label, Func<Observation, FactViews, string, ImmutableArray<FactView>> Show)
{
    /// <summary>The one table of such columns, in the order in which a table shows them.</summary>
    public static ImmutableArray<CodedColumn> All { get; } =
    [
        Patient("Tumour", "tumour", (patient, facts, path) => facts.Terms("Tumour", patient.Tumour, path)),
        Lesions("Site", "sites", (lesion, facts, path) => facts.Terms("Site", lesion.Sites, path)),
        Lesions("Side", "side", (lesion, facts, path) => facts.Word("Side", lesion.Side, path)),
        Lesions("Level", "level", (lesion, facts, path) => facts.Text("Level", lesion.Level, path)),
        Lesions("Compartment", "compartment", (lesion, facts, path) => facts.Word("Compartment", lesion.Compartment, path)),
        Lesions("Region", "region", (lesion, facts, path) => facts.Terms("Region", lesion.Region, path)),
        Lesions("Number", "count", (lesion, facts, path) => facts.Text("Number", lesion.Count, path)),
        Lesions("Size", "size", (lesion, facts, path) => facts.Text("Size", lesion.Size, path)),
        Lesions("Nerve involved", "", (lesion, _, _) => new FactView("Nerve involved", [ValueView.Plain(Words.Spoken(lesion.Involvement))], null)),
        Lesions("Route", "route", (lesion, facts, path) => facts.Word("Route", lesion.Route, path)),
        Lesions("Relation to the nerve", "relation", (lesion, facts, path) => facts.Word("Relation to the nerve", lesion.Relation, path)),
        Patient("Age", "age", (patient, facts, path) => facts.Text("Age", patient.Age, path)),
        Patient("Sex", "sex", (patient, facts, path) => facts.Word("Sex", patient.Sex, path)),
        Patient("Presentation", "presentations", (patient, facts, path) => facts.Terms("Presentation", patient.Presentations, path)),
        Patient("Tests", "modalities", (patient, facts, path) => facts.Terms("Tests", patient.Modalities, path)),
        Patient("Treatment", "treatments", (patient, facts, path) => facts.Terms("Treatment", patient.Treatments, path)),
        Patient("Outcome", "outcome", (patient, facts, path) => facts.Word("Outcome", patient.Outcome, path)),
    ];

    private static CodedColumn Patient(string label, string key, Func<Observation, FactViews, string, FactView> show) =>
        new(label, (patient, facts, path) => show(patient, facts, $"{path}/{key}") is { IsEmpty: false } view ? [view] : []);

    private static CodedColumn Lesions(string label, string key, Func<Lesion, FactViews, string, FactView> show) =>
        new(label, (patient, facts, path) => [.. patient.Lesions.Select(lesion => show(lesion, facts, $"{path}/{lesion.Id}/{key}")).Where(view => !view.IsEmpty)]);
}
