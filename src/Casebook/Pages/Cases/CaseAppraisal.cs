using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>One reporting checklist as answered for the paper.</summary>
public sealed record CaseAppraisal(string Label, string CaptionId, string Summary, ImmutableArray<AppraisalRow> Rows)
{
    /// <summary>The checklists in the vocabulary's order.</summary>
    internal static ImmutableArray<CaseAppraisal> Of(CaseDesk desk) =>
    [
        .. desk.Record.Appraisal.Select(item => (Item: item, Term: desk.Context.Knowledge.Term(item.Item)))
            .GroupBy(pair => pair.Term.Broader is [var list, ..] ? list : pair.Term)
            .Select(group => new CaseAppraisal(
                group.Key.Label,
                $"appraisal-{group.Key.Id.Id}",
                Summarise(group.Key.Label, [.. group.Select(pair => pair.Item.Is)]),
                [.. group.Select(pair => Row(desk, pair.Item, new LinkView(pair.Term.Label, desk.Context.Addresses.Of(pair.Term.Id))))])),
    ];

    private static AppraisalRow Row(CaseDesk desk, AppraisalItem item, LinkView name)
    {
        var mark = new FactViews(desk.Context, desk.Places, "Appraisal").Mark(name.Text, item.Evidence);
        return new AppraisalRow(name, Words.Spoken(item.Is), item.Note, mark, item.Evidence.By);
    }

    private static string Summarise(string label, ImmutableArray<AppraisalAnswer> answers)
    {
        var counts = Enum.GetValues<AppraisalAnswer>().Select(answer => (answer, count: answers.Count(other => other == answer))).Where(pair => pair.count > 0)
            .Select(pair => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pair.count} {Words.Spoken(pair.answer)}"));
        return $"{label}: {string.Join(", ", counts)}";
    }
}

/// <summary>One item with its answer.</summary>
public sealed record AppraisalRow(LinkView Item, string Answer, string Note, PlaceMark? Place, Judge By);
