using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Pages.Cases;
using Casebook.Pages.Papers;
using Casebook.Prose;

namespace Casebook.Pages;

/// <summary>A full case with everything its record holds, section by section.</summary>
public sealed record CaseView(
    CaseLead Lead,
    ImmutableArray<FactView> Brief,
    ImmutableArray<CaseCertainty> Certainties,
    CaseCourse Course,
    CasePresentation Presentation,
    CaseJourney Journey,
    ImmutableArray<CaseCoverage> Coverage,
    CaseTests Tests,
    ImmutableArray<CaseLesion> Lesions,
    LinkView Map,
    ImmutableArray<FactView> Coded,
    CaseTissue Tissue,
    ImmutableArray<CaseAlternatives> Alternatives,
    CaseTreatments Treatments,
    CaseOutcome Outcome,
    CaseIntervals Intervals,
    ProseHtml Narrative,
    ImmutableArray<ValueView> Background,
    CaseClaims Claims,
    CaseSilence Silence,
    ImmutableArray<FigureNote> Figures,
    ImmutableArray<CaseAppraisal> Appraisal,
    CaseRelated Related,
    CaseCite Cite,
    ImmutableArray<PlaceRow> Places)
{
    /// <summary>The sections that have something to show: their element ids and headings.</summary>
    public ImmutableArray<(string Id, string Heading)> Contents => CaseSections.Of(this);

    /// <summary>The pages of all cases.</summary>
    public static ImmutableArray<Page> Plan(PageContext context) => [.. context.Knowledge.Cases.Select(node => Page.Of(context.Addresses.Of(node.Id), HeadOf(context, node), () => Of(context, node)))];

    /// <summary>The content file of a case.</summary>
    public static string FileOf(CaseRecord record) => $"content/{record.Span.Path}";

    /// <summary>The view of one case. Sections are made in the order of the page, so that the first mark of each place is the first that a reader meets.</summary>
    internal static CaseView Of(PageContext context, CaseNode node)
    {
        var (desk, record) = (new CaseDesk(context, node), node.Record);
        var view = new CaseView(
            CaseLead.Of(desk),
            CaseBrief.Of(desk),
            CaseCertainty.Of(desk),
            CaseCourse.Of(desk),
            CasePresentation.Of(desk),
            CaseJourney.Of(desk),
            CaseCoverage.Of(desk),
            CaseTests.Of(desk),
            CaseLesion.Of(desk),
            new LinkView("All lesions on the map", context.Addresses.Map),
            CaseSections.Coded(desk),
            CaseTissue.Of(desk),
            CaseAlternatives.Of(desk),
            CaseTreatments.Of(desk),
            CaseOutcome.Of(desk),
            CaseIntervals.Of(desk),
            context.Prose(record.Narrative, new ProseShape(Shift: 1, IdPrefix: "story-")),
            CaseSections.Background(desk),
            CaseClaims.Of(desk),
            CaseSilence.Of(desk),
            record.Figures,
            CaseAppraisal.Of(desk),
            CaseRelated.Of(desk),
            CaseCite.Of(desk),
            []);
        return view with { Places = desk.Places.Rows };
    }

    private static PageHead HeadOf(PageContext context, CaseNode node) => new(node.Record.Title, node.Record.Answer)
    {
        Crumbs = [new Crumb("Cases", context.Addresses.Cases)],
        ShortTitle = Citation.Short(context.Knowledge.Source(node.Record.Source.Id)!.Source),
        SourceFile = FileOf(node.Record),
        Modified = node.Record.Dates.Latest,
        IsSplit = true,
    };
}
