using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages.Papers;
using Casebook.Pages.Patients;
using Casebook.Prose;

namespace Casebook.Pages;

/// <summary>What every page is planned from: the graph, the addresses, and the ways in which a record becomes a link, a fact or prose.</summary>
public sealed class PageContext(KnowledgeBase knowledge, Addresses addresses)
{
    // Most links of most pages lead to terms.
    private readonly Dictionary<RecordId, LinkView> _terms = knowledge.Content.Vocabularies.SelectMany(vocabulary => knowledge.Terms(vocabulary.Id))
        .ToDictionary(term => term.Id, term => new LinkView(term.Label, addresses.Of(term.Id)));

    // A paper is named on the pages of all its facts, a patient in the list of every term that counts it.
    private readonly Dictionary<RecordId, LinkView> _papers = knowledge.Sources.ToDictionary(holdings => holdings.Id, holdings => new LinkView(ReportNames.OfSource(holdings.Source), addresses.Of(holdings.Id)));
    private readonly ConcurrentDictionary<PatientReport, LinkView> _reports = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<PublishedPatient, PatientRow> _rows = new();

    public KnowledgeBase Knowledge => knowledge;

    public Addresses Addresses => addresses;

    /// <summary>How labels stand inside a sentence.</summary>
    public Wording Wording => field ??= new(knowledge.Content.Vocabularies.SelectMany(vocabulary => knowledge.Terms(vocabulary.Id)));

    /// <summary>What the site offers for download; the page of downloads lists it.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];

    /// <summary>The filters of the list of cases.</summary>
    public Facets Facets => field ??= Facets.Of(this);

    /// <summary>True while someone works on the site: nothing then stays on a reader's device.</summary>
    public bool IsLive { get; init; }

    /// <summary>The address of a page of prose, or null when it is not written.</summary>
    public UrlPath? PageAddress(string id) => knowledge.Page(id) is null ? null : addresses.Of(RecordId.Page(id));

    /// <summary>The record's title as a link to its page or place.</summary>
    public LinkView Link(RecordId record) => _terms.GetValueOrDefault(record) ?? new(knowledge.TitleOf(record), addresses.Of(record));

    /// <summary>A paper by its short name, as a link to its page.</summary>
    public LinkView Paper(RecordId source) => _papers.GetValueOrDefault(source) ?? new(ReportNames.Spoken(source.Id), addresses.Of(source));

    /// <summary>One telling of a patient by its short name, as a link to where it is told.</summary>
    public LinkView NameOf(PatientReport report) => _reports.GetOrAdd(report, static (report, context) => ReportNames.Of(context, report), this);

    /// <summary>A patient as a row, the same on every page.</summary>
    public PatientRow RowOf(PublishedPatient patient) => _rows.GetOrAdd(patient, static (patient, context) => PatientRow.Of(context, patient), this);

    /// <summary>Patients as rows, in their order.</summary>
    public ImmutableArray<PatientRow> RowsOf(ImmutableArray<PublishedPatient> patients) => [.. patients.Select(RowOf)];

    /// <summary>A term by the name a record gives it, which may be of the second vocabulary its key takes.</summary>
    public LinkView Link(TermRef term) => Link(knowledge.Term(term));

    public LinkView Link(TermNode term) => _terms[term.Id];

    public ImmutableArray<LinkView> Links(IEnumerable<TermRef> terms) => [.. terms.Select(Link)];

    public ImmutableArray<LinkView> Links(IEnumerable<TermNode> terms) => [.. terms.Select(Link)];

    /// <summary>Prose as markup, its cross references resolved; nothing where there is no text.</summary>
    public ProseHtml Prose(ProseText? text, ProseShape shape = default) => text is null ? ProseHtml.Empty : ProseRenderer.Render(text, Resolve, shape);

    /// <summary>A fresh table of places for one page.</summary>
    /// <param name="own">The source that the page is about; its places need not name it.</param>
    public PlaceBook Places(string own = "") => new(source => source.Length == 0 || source == own
        ? LinkView.Plain("")
        : new LinkView(knowledge.Source(source) is { } holdings ? Citation.Short(holdings.Source) : source, addresses.Of(RecordId.Source(source))), Wording);

    private ProseLink? Resolve(ProseReference reference) =>
        knowledge.Resolve(reference) is { } record ? new ProseLink(addresses.Of(record), knowledge.TitleOf(record)) : null;
}
