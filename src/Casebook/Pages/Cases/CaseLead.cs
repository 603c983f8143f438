using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Pages.Papers;

namespace Casebook.Pages.Cases;

/// <summary>The head of a case's page: what it is, the answer, the lesson, and what is contested about it.</summary>
/// <param name="Banner">Contested facts that bear on diagnosis, count or treatment; the first few in sight.</param>
/// <param name="More">The others of them.</param>
public sealed record CaseLead(ImmutableArray<LinkView> Kicker, string Title, string Answer, string Lesson, string BannerTitle, ImmutableArray<BannerItem> Banner, ImmutableArray<BannerItem> More)
{
    private const int InSight = 3;

    public string MoreLabel => $"{Numerals.Word(More.Length)} more";

    internal static CaseLead Of(CaseDesk desk)
    {
        var record = desk.Record;
        var contested = desk.Context.Knowledge.DisagreementsOf(desk.Node.Id);
        var material = contested.Where(entry => entry.IsMaterial)
            .OrderBy(entry => entry.Matters.Min()).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Path, StringComparer.Ordinal)
            .Select(entry => Item(desk, entry)).ToImmutableArray();
        var stakes = contested.SelectMany(entry => entry.Matters).Where(stake => stake != Stake.Wording).Distinct().Order().Select(Words.Spoken).ToArray();
        var facts = material.Length == 1 ? "One contested fact bears" : $"{Numerals.Word(material.Length)} contested facts bear";
        return new CaseLead(
            [LinkView.Plain("Full case"), LinkView.Plain(Standing(desk)), SourceLink(desk)],
            record.Title,
            Sentence(record.Answer),
            Sentence(record.Lesson),
            $"{facts} on {Numerals.List(stakes, "or")}",
            [.. material.Take(InSight)],
            [.. material.Skip(InSight)]);
    }

    private static BannerItem Item(CaseDesk desk, Disagreement entry)
    {
        var sides = entry.Sides.Select(side => side.Terms.IsEmpty ? (entry.Path.EndsWith("/when", StringComparison.Ordinal) ? desk.TimeAsWritten(side.Text) : side.Text) : string.Join(", ", side.Terms.Select(term => desk.Context.Wording.Within(term.Label))));
        return new BannerItem(new LinkView(entry.Kind == DisagreementKind.ContestedFact ? desk.NameOfFact(entry.Path) : SentenceCase.Of(entry.About), desk.At(FactViews.AnchorOf(entry.Path))), string.Join("; or ", sides));
    }

    private static string Standing(CaseDesk desk) => (desk.Node.IsNearMimic, desk.Node.IndexLesion?.Involvement) switch
    {
        (true, _) => "Near mimic: involvement of a nerve not shown",
        (_, NerveInvolvement.Shown) => "Nerve involvement shown",
        (_, NerveInvolvement.Inferred) => "Nerve involvement inferred",
        _ => "Nerve involvement shown in another lesion",
    };

    private static LinkView SourceLink(CaseDesk desk)
    {
        var source = desk.Context.Knowledge.Source(desk.Record.Source.Id)!.Source;
        return new LinkView(Citation.Short(source), desk.Context.Addresses.Of(RecordId.Source(source.Id)));
    }

    private static string Sentence(string line) => line.EndsWith('.') ? line : line + ".";
}

/// <summary>A contested fact in the banner: a link to it, and its readings in a line.</summary>
public sealed record BannerItem(LinkView About, string Readings);
