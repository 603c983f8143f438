using System.Collections.Immutable;
using Casebook.Pages.Disagreements;
using Casebook.Pages.Journeys;
using Casebook.Pages.Overviews;
using Casebook.Pages.Papers;
using Casebook.Pages.Patients;
using Casebook.Pages.Reference;
using Casebook.Pages.Tables;
using Casebook.Pages.Terms;
using Casebook.Pages.Topics;
using Casebook.Pages.Wards;

namespace Casebook.Pages;

/// <summary>The one list of what makes pages: every page of the site, in the order of its path.</summary>
public static class SitePages
{
    public static ImmutableArray<Page> Plan(PageContext context) =>
    [
        .. ((ImmutableArray<Page>)
        [
            NotFoundView.Plan(context.Addresses),
            HomeView.Plan(context),
            .. CaseListView.Plan(context),
            .. EvidenceView.Plan(context),
            MapView.Plan(context),
            .. GlossaryView.Plan(context),
            .. VocabularyView.Plan(context),
            .. AxisView.Plan(context),
            .. TermView.Plan(context),
            .. TablesView.Plan(context),
            .. PapersView.Plan(context),
            .. TopicsView.Plan(context),
            .. DisagreementsView.Plan(context),
            .. QuestionsView.Plan(context),
            .. JourneysView.Plan(context),
            .. ProsePageView.Plan(context),
            .. SearchView.Plan(context),
            .. DataView.Plan(context),
            .. CaseView.Plan(context),
        ]).OrderBy(page => page.Path),
    ];
}
