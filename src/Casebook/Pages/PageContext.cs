using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages.Papers;
using Casebook.Prose;

namespace Casebook.Pages;

/// <summary>What every page is planned from: the graph, the addresses, and the ways in which a record becomes a link, a fact or prose.</summary>
public sealed class PageContext(KnowledgeBase knowledge, Addresses addresses)
{
    // Most links of most pages lead to terms.
    private readonly Dictionary<RecordId, LinkView> _terms = knowledge.Content.Vocabularies.SelectMany(vocabulary => knowledge.Terms(vocabulary.Id))
        .ToDictionary(term => term.Id, term => new LinkView(term.Label, addresses.Of(term.Id)));

    public KnowledgeBase Knowledge => knowledge;

    public Addresses Addresses => addresses;

    /// <summary>What the site offers for download; the page of downloads lists it.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];

    /// <summary>True while someone works on the site: nothing then stays on a reader's device.</summary>
    public bool IsLive { get; init; }

    /// <summary>The address of a page of prose, or null when it is not written.</summary>
    public UrlPath? PageAddress(string id) => knowledge.Page(id) is null ? null : addresses.Of(RecordId.Page(id));

    /// <summary>The record's title as a link to its page or place.</summary>
    public LinkView Link(RecordId record) => _terms.GetValueOrDefault(record) ?? new(knowledge.TitleOf(record), addresses.Of(record));

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
        : new LinkView(knowledge.Source(source) is { } holdings ? Citation.Short(holdings.Source) : source, addresses.Of(RecordId.Source(source))));

    private ProseLink? Resolve(ProseReference reference) =>
        knowledge.Resolve(reference) is { } record ? new ProseLink(addresses.Of(record), knowledge.TitleOf(record)) : null;
}
