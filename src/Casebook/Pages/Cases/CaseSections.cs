using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>The sections of a case's page, and the two that are lists alone.</summary>
internal static class CaseSections
{
    /// <summary>The sections with something to show, in the order of the page.</summary>
    public static ImmutableArray<(string Id, string Heading)> Of(CaseView view) =>
    [
        .. (((bool Has, string Id, string Heading)[])
        [
            (!view.Certainties.IsEmpty, "certainty", "How certain"),
            (true, "course", "Course"),
            (!view.Presentation.IsEmpty, "presentation", "Presentation and examination"),
            (!view.Journey.Steps.IsEmpty, "journey", "Diagnostic journey"),
            (!view.Tests.Rows.IsEmpty, "coverage", "Scan coverage and tests"),
            (!view.Lesions.IsEmpty, "lesions", view.Lesions.Length == 1 ? "The lesion" : "The lesions"),
            (true, "tissue", "Primary and tissue"),
            (!view.Alternatives.IsEmpty, "alternatives", "Alternatives"),
            (!view.Treatments.Rows.IsEmpty, "treatment", "Treatment"),
            (true, "outcome", "Response and outcome"),
            (true, "intervals", "Intervals and delays"),
            (view.Narrative.Markup.Length > 0, "narrative", "The story"),
            (!view.Background.IsEmpty, "background", "Background"),
            (!view.Claims.IsEmpty, "contested", "Contested"),
            (!view.Silence.IsEmpty, "leaves-out", "What the paper leaves out"),
            (!view.Figures.IsEmpty, "figures", "Figures"),
            (!view.Appraisal.IsEmpty, "appraisal", "Appraisal"),
            (!view.Places.IsEmpty, "places", "Where each fact stands"),
            (!view.Related.IsEmpty, "related", "Related"),
            (true, "cite", "Cite, export, correct"),
        ]).Where(section => section.Has).Select(section => (section.Id, section.Heading)),
    ];

    /// <summary>What the case is coded with beyond the keys of the format, by vocabulary.</summary>
    public static ImmutableArray<FactView> Coded(CaseDesk desk) =>
    [
        .. desk.Record.Terms.Where(use => use.Path.StartsWith("coded", StringComparison.Ordinal))
            .GroupBy(use => use.Term.Vocabulary, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => RecordFacts.Links(desk.Context.Knowledge.Vocabulary(group.Key)?.Label ?? group.Key, desk.Context.Links(group.Select(use => use.Term)))),
    ];

    /// <summary>What stood before, each with its place.</summary>
    public static ImmutableArray<ValueView> Background(CaseDesk desk)
    {
        var facts = new FactViews(desk.Context, desk.Places, "Background");
        return [.. desk.Record.Background.Select(note => facts.Value("", note.Says, note.Evidence))];
    }
}
