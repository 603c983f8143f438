using System.Collections.Frozen;
using Casebook.Pages;
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
using Casebook.Templates.Pages;

namespace Casebook.Rendering;

/// <summary>The one table of page kinds: which template places which view.</summary>
public static class PageKinds
{
    /// <summary>Every view with its template.</summary>
    public static FrozenDictionary<Type, Type> All { get; } = new Dictionary<Type, Type>
    {
        Kind<FaultsView, FaultsPage>(),
        Kind<NotFoundView, NotFoundPage>(),
        Kind<HomeView, HomePage>(),
        Kind<CaseListView, CaseListPage>(),
        Kind<EvidenceView, EvidencePage>(),
        Kind<MapView, MapPage>(),
        Kind<GlossaryView, GlossaryPage>(),
        Kind<GlossaryLetterView, GlossaryLetterPage>(),
        Kind<VocabularyView, VocabularyPage>(),
        Kind<AxisView, AxisPage>(),
        Kind<TermView, TermPage>(),
        Kind<TermPatientsView, TermPatientsPage>(),
        Kind<TablesView, TablesPage>(),
        Kind<TableView, TablePage>(),
        Kind<PapersView, PapersPage>(),
        Kind<PaperView, PaperPage>(),
        Kind<TopicsView, TopicsPage>(),
        Kind<TopicView, TopicPage>(),
        Kind<DisagreementsView, DisagreementsPage>(),
        Kind<QuestionsView, QuestionsPage>(),
        Kind<QuestionView, QuestionPage>(),
        Kind<JourneysView, JourneysPage>(),
        Kind<ProsePageView, TextPage>(),
        Kind<SearchView, SearchPage>(),
        Kind<LetterView, LetterPage>(),
        Kind<DataView, DataPage>(),
        Kind<CaseView, CasePage>(),
    }.ToFrozenDictionary();

    private static void Add(this Dictionary<Type, Type> kinds, (Type View, Type Template) kind) => kinds.Add(kind.View, kind.Template);

    private static (Type View, Type Template) Kind<TView, TTemplate>() where TView : class where TTemplate : PageComponent<TView> => (typeof(TView), typeof(TTemplate));
}
