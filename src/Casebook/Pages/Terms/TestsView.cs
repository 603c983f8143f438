using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>What each test showed in the full cases of a term: seen in so many of those in which it was done.</summary>
/// <param name="Rows">Tests done most often first; bounded.</param>
public sealed record TestsView(ImmutableArray<TestsRow> Rows, int Cases, int More)
{
    private const int Most = 16;

    /// <summary>The table over these cases; null when no test was told.</summary>
    public static TestsView? Of(PageContext context, ImmutableArray<CaseNode> cases)
    {
        var rows = cases.SelectMany(node => node.Record.Course.OfType<TestEvent>().Where(test => CaseReading.ConcernsNerve(node.Record, test)), (node, test) => (Case: node, Test: test))
            .GroupBy(pair => pair.Test.Modality.Record)
            .Select(group => TestsRow.Of(context, group.Key, [.. group]))
            .OrderByDescending(row => row.Done).ThenByDescending(row => row.Tests).ThenBy(row => row.Modality.Text, StringComparer.Ordinal)
            .ToArray();
        return rows.Length == 0 ? null : new TestsView([.. rows.Take(Most)], cases.Length, Math.Max(0, rows.Length - Most));
    }
}

/// <summary>One modality: patients in whom it was done and in whom any such test showed the lesion; then tests.</summary>
public sealed record TestsRow(LinkView Modality, int Seen, int Done, int Tests, int NotSeen, int OutsideField, int Misnamed, int Proved)
{
    public static TestsRow Of(PageContext context, RecordId modality, ImmutableArray<(CaseNode Case, TestEvent Test)> tests) => new(
        context.Link(modality),
        tests.Where(pair => pair.Test.Lesion == LesionShown.Seen).DistinctBy(pair => pair.Case.Id).Count(),
        tests.DistinctBy(pair => pair.Case.Id).Count(),
        tests.Length,
        tests.Count(pair => pair.Test.Lesion == LesionShown.NotSeen),
        tests.Count(pair => pair.Test.Lesion is LesionShown.OutsideField or LesionShown.FieldUnknown),
        tests.Count(pair => pair.Test.Nature == Nature.Misnamed),
        tests.Count(pair => pair.Test.Nature == Nature.Proved));
}
