using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>The whole content as one frozen, validated graph: every id resolves, every figure is derived, every list has its order.</summary>
public sealed class KnowledgeBase
{
    private readonly Catalogue _catalogue;
    private readonly ReferenceFinder _references;
    private readonly TermGraph _terms;
    private readonly Ledger _ledger;
    private readonly Backlinks _backlinks;
    private readonly Lazy<RelatedCases> _related;
    private readonly Lazy<NerveTests> _tests;
    private readonly Dictionary<RecordId, CaseNode> _cases;
    private readonly Dictionary<RecordId, PublishedPatient> _patients = [];
    private readonly Dictionary<RecordId, StatementNode> _statements;
    private readonly Dictionary<RecordId, SourceHoldings> _holdings;
    private readonly ILookup<TermNode, StatementNode> _about;

    internal KnowledgeBase(
        Content content,
        Catalogue catalogue,
        TermGraph terms,
        ImmutableArray<PublishedPatient> patients,
        ImmutableArray<CaseNode> cases,
        ImmutableArray<StatementNode> statements,
        ImmutableArray<SourceHoldings> sources,
        Ledger ledger,
        Backlinks backlinks,
        SiteFigures figures)
    {
        Content = content;
        _catalogue = catalogue;
        _references = new ReferenceFinder(catalogue);
        _terms = terms;
        _ledger = ledger;
        _backlinks = backlinks;
        _related = new Lazy<RelatedCases>(() => new RelatedCases(cases, terms));
        _tests = new Lazy<NerveTests>(() => new NerveTests(cases, terms));
        Patients = patients;
        Cases = cases;
        Statements = statements;
        Sources = sources;
        Figures = figures;
        _cases = cases.ToDictionary(node => node.Id);
        _statements = statements.ToDictionary(node => node.Id);
        _holdings = sources.ToDictionary(node => node.Id);
        foreach (var patient in patients)
            foreach (var report in patient.Reports) _patients.Add(report.Id, patient);
        _about = statements
            .SelectMany(node => terms.Known(node.Statement.About).SelectMany(term => term.AllBroader.Append(term)).Distinct().Select(term => new { Term = term, Node = node }))
            .ToLookup(pair => pair.Term, pair => pair.Node);
    }

    /// <summary>The records as read.</summary>
    public Content Content { get; }

    public SiteConfig Site => Content.Site;

    /// <summary>The figures of the casebook as a whole.</summary>
    public SiteFigures Figures { get; }

    /// <summary>Every full case, by id.</summary>
    public ImmutableArray<CaseNode> Cases { get; }

    /// <summary>Every distinct patient, near mimics included, by the id of the most detailed telling.</summary>
    public ImmutableArray<PublishedPatient> Patients { get; }

    /// <summary>Every general claim, by topic and id.</summary>
    public ImmutableArray<StatementNode> Statements { get; }

    /// <summary>Every source with what it gave, by id.</summary>
    public ImmutableArray<SourceHoldings> Sources { get; }

    /// <summary>The ledger of disagreements, in order of home and path.</summary>
    public ImmutableArray<Disagreement> Disagreements => _ledger.Entries;

    /// <summary>The entries of the ledger between statements, in its order.</summary>
    public ImmutableArray<Disagreement> StatementDisagreements => _ledger.OfStatements;

    public CaseNode? Case(string id) => _cases.GetValueOrDefault(RecordId.Case(id));

    public SourceHoldings? Source(string id) => _holdings.GetValueOrDefault(RecordId.Source(id));

    public Table? Table(string id) => _catalogue.Find<Table>(RecordId.Table(id));

    public Row? Row(RecordId id) => _catalogue.Find<Row>(id);

    public Topic? Topic(string id) => _catalogue.Find<Topic>(RecordId.Topic(id));

    public Question? Question(string id) => _catalogue.Find<Question>(RecordId.Question(id));

    public ProsePage? Page(string id) => _catalogue.Find<ProsePage>(RecordId.Page(id));

    public Vocabulary? Vocabulary(string id) => _catalogue.Find<Vocabulary>(RecordId.Vocabulary(id));

    public StatementNode? Statement(RecordId id) => _statements.GetValueOrDefault(id);

    public TermNode? Term(RecordId id) => _terms.Find(id);

    /// <summary>The term that a record names. Never null for a record of this knowledge base.</summary>
    public TermNode Term(TermRef name) => _terms.Find(name) ?? throw new InvalidOperationException($"{name.Span}: the term '{name.Id}' passed the checks unresolved.");

    public ImmutableArray<TermNode> Terms(IEnumerable<TermRef> names) => [.. names.Select(Term)];

    /// <summary>Every term of a vocabulary, in its order.</summary>
    public ImmutableArray<TermNode> Terms(string vocabulary) => _terms.Of(vocabulary);

    /// <summary>The terms of a vocabulary that are part of no other, in its order.</summary>
    public ImmutableArray<TermNode> TopTerms(string vocabulary) => [.. Terms(vocabulary).Where(node => node.IsTop)];

    public bool Has(RecordId id) => _catalogue.Has(id);

    /// <summary>The words by which a record is known: a title, a label, a row's place, a statement's claim.</summary>
    public string TitleOf(RecordId id) => Titles.Of(_catalogue, id);

    /// <summary>The patient that a case, row or patient told in prose belongs to; null for any other record and for rows of findings.</summary>
    public PublishedPatient? PatientOf(RecordId report) => _patients.GetValueOrDefault(report);

    /// <summary>What a cross reference in prose leads to; null only for prose that is not of this content.</summary>
    public RecordId? Resolve(ProseReference reference) => _references.Prose(reference).Target;

    /// <summary>What a statement id in a topic's field leads to.</summary>
    public RecordId? ResolveStatement(IdRef reference, string topic) => _references.Statement(reference.Id, topic).Target;

    /// <summary>The claims about a term or any narrower one, by topic and id.</summary>
    public ImmutableArray<StatementNode> StatementsAbout(TermNode term) => [.. _about[term]];

    /// <summary>The ledger entries whose home is this record.</summary>
    public ImmutableArray<Disagreement> DisagreementsOf(RecordId home) => _ledger.Of(home);

    /// <summary>The records whose prose or fields name this one, in order.</summary>
    public ImmutableArray<Backlink> BacklinksTo(RecordId id) => _backlinks.To(id);

    /// <summary>What a modality (or any narrower one) showed in the full cases.</summary>
    public Yield YieldOf(TermNode modality) => Yields.Of(modality, this);

    /// <summary>The tests of a case that were done for a lesion of nerve, in the course's order.</summary>
    public ImmutableArray<YieldTest> TestsOf(CaseNode node) => _tests.Value.Of(node);

    /// <summary>Everything derived that a case's page shows; computed anew at each call.</summary>
    public CaseFigures FiguresOf(CaseNode node) => CaseFiguresBuilder.Build(node, _terms, _related.Value);

    /// <summary>What a case's paper does not tell; computed anew at each call.</summary>
    public ImmutableArray<Silence> SilencesOf(CaseNode node) => CaseFiguresBuilder.Silences(node.Record, _terms);

    /// <summary>An event in a few words, from the terms' labels.</summary>
    public string LabelOf(CourseEvent item) => EventLabels.Of(item, _terms);

    /// <summary>A lesion by its sites and side.</summary>
    public string LabelOf(Lesion lesion) => LesionLabels.Of(lesion, _terms);

    /// <summary>The full cases among a term's patients, near mimics left out, by id.</summary>
    public ImmutableArray<CaseNode> FullCases(TermNode term) => Nodes(term.Counts.Patients);

    /// <summary>The full cases among these patients, by id.</summary>
    internal ImmutableArray<CaseNode> Nodes(ImmutableArray<PublishedPatient> patients)
    {
        var nodes = new List<CaseNode>(patients.Length);
        var isSorted = true;
        foreach (var patient in patients)
        {
            foreach (var report in patient.Reports)
            {
                if (report.Case is null) continue;
                var node = _cases[report.Id];
                isSorted &= nodes.Count == 0 || nodes[^1].Id < node.Id;
                nodes.Add(node);
            }
        }

        return isSorted ? [.. nodes] : [.. nodes.OrderBy(node => node.Id)];
    }
}
