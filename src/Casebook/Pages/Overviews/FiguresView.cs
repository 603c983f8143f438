using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Overviews;

/// <summary>What the cases show in figures, with near mimics beside and never added.</summary>
public sealed record FiguresView(ImmutableArray<Figure> Headline, ImmutableArray<FigureRow> Rows)
{
    public static FiguresView Of(PageContext context)
    {
        var knowledge = context.Knowledge;
        var figures = knowledge.Figures;
        var statements = knowledge.Disagreements.Count(entry => entry.Kind == DisagreementKind.Statements);
        return new FiguresView(
            [
                new(Number(figures.Patients.Total), $"patients with a nerve involved: {CountText.Levels(figures.Patients)}"),
                new(Number(figures.NearMimics.Total), "near mimics, shown apart and never counted with them"),
                new(Number(figures.Sources), $"papers read; {CountText.Of(figures.Statements, "general claim")} taken from them"),
                new(Number(figures.Disagreements - statements), "contested facts and claims, all readings kept"),
                new(Number(statements), "disagreements between statements"),
            ],
            [
                Row(knowledge, "Tissue of the lesion itself was examined", node => node.IndexLesion?.Certainty?.Tumour.Basis is Basis.TumourWithinNerve or Basis.TissueOfLesion),
                Row(knowledge, "At least one test missed the lesion or left it out of its field", node => Tests(node).Any(test => test.Roles.Contains(TestRole.Negative))),
                Row(knowledge, "At least one test showed the lesion and gave it another name", node => Tests(node).Any(test => test.Nature == Nature.Misnamed && test.Lesion == LesionShown.Seen)),
                Row(knowledge, "The nerve gave symptoms before the primary was known, of those that tell both", node => At(node, MilestoneKind.PrimaryDiagnosed) > At(node, MilestoneKind.FirstSymptom), node => At(node, MilestoneKind.PrimaryDiagnosed) is not null && At(node, MilestoneKind.FirstSymptom) is not null),
                Row(knowledge, "Died within the report", node => node.Report.Outcome == VitalStatus.Died),
            ]);
    }

    /// <param name="told">The cases that the figure is a part of; all when null.</param>
    private static FigureRow Row(KnowledgeBase knowledge, string what, Func<CaseNode, bool> fits, Func<CaseNode, bool>? told = null)
    {
        var cases = knowledge.Cases.Where(node => told is null || told(node)).ToLookup(node => node.IsNearMimic);
        return new FigureRow(what, new SeenOf(cases[false].Count(fits), cases[false].Count()), new SeenOf(cases[true].Count(fits), cases[true].Count()));
    }

    private static IEnumerable<TestEvent> Tests(CaseNode node) => node.Record.Course.OfType<TestEvent>().Where(test => CaseReading.ConcernsNerve(node.Record, test));

    /// <summary>The place of a milestone in the course; null when no event marks it.</summary>
    private static int? At(CaseNode node, MilestoneKind kind) =>
        node.Milestones.FirstOrDefault(milestone => milestone.Kind == kind)?.Event is { } item ? node.Record.Course.IndexOf(item) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A number and what it counts.</summary>
public sealed record Figure(string Number, string What);

/// <summary>Full cases of which something holds: of nerve, and of the near mimics.</summary>
public sealed record FigureRow(string What, SeenOf OfNerve, SeenOf OfNearMimics);
