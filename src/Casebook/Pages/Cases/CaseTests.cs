using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>The tests of a case in a table: field, contrast, what was seen, what it meant, and whatever else the record holds of them.</summary>
public sealed record CaseTests(ImmutableArray<TestRow> Rows)
{
    internal static CaseTests Of(CaseDesk desk) => new([.. desk.Record.Course.OfType<TestEvent>().Select(test => Row(desk, test))]);

    private static TestRow Row(CaseDesk desk, TestEvent test)
    {
        var facts = EventBlock.FactsOf(desk, test);
        var name = facts.Head(desk.Context.Link(test.Modality));
        var (region, contrast, tracer) = (facts.Terms("Region", test.Region, "region"), facts.Word("Contrast", test.Contrast, "contrast"), facts.Text("Tracer", test.Tracer, "tracer"));
        return new TestRow(
            name,
            InCell(desk, region),
            [.. Answered([InCell(desk, contrast), InCell(desk, tracer)])],
            RecordFacts.Is("Lesion", test.Lesion),
            RecordFacts.Is("Nature", test.Nature),
            test.Roles,
            [
                .. ((FactView[])[region, contrast, tracer]).Where(fact => fact.Contest is not null),
                .. Answered([
                    RecordFacts.Links("Findings one by one", Tables(desk, test)),
                    facts.Terms("Extent", test.Extent, "extent"),
                    facts.Part("Specimen", test.Specimen),
                    RecordFacts.Is("Held against", test.Reference),
                    .. facts.Frame(test.Frame).Where(fact => fact.Label is not ("Concerns" or "Because"))]),
            ]);
    }

    /// <summary>The tables that list what this test found, site by site.</summary>
    private static ImmutableArray<LinkView> Tables(CaseDesk desk, TestEvent test) =>
        [.. desk.Tables.Where(table => table.Test?.Id == test.Id).Select(table => desk.Context.Link(RecordId.Table(table.Id)))];

    /// <summary>A contest in a narrow cell is what is held, as a link to the readings in the last column.</summary>
    private static FactView InCell(CaseDesk desk, FactView fact) => fact.Contest is { } contest
        ? RecordFacts.Links(fact.Label, [new LinkView(contest.Held.Length > 0 ? $"{contest.Held} (contested)" : "contested", desk.At(contest.Anchor))])
        : fact;

    private static IEnumerable<FactView> Answered(params IEnumerable<FactView> facts) => facts.Where(fact => !fact.IsEmpty);
}

/// <summary>One test.</summary>
/// <param name="Name">Leads to the modality's own page.</param>
public sealed record TestRow(
    ValueView Name,
    FactView Region,
    ImmutableArray<FactView> Contrast,
    FactView Lesion,
    FactView Nature,
    ImmutableArray<TestRole> Roles,
    ImmutableArray<FactView> More);
