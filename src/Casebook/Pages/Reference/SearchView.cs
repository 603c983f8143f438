using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Reference;

/// <summary>The page of search: its box, what its script needs to look words up, and for readers without script the index of all terms and cases by letter.</summary>
/// <param name="Index">The file that names the pieces of the search index.</param>
/// <param name="Worker">The script that keeps the search on the reader's device; null while the site is being worked on.</param>
/// <param name="Modules">The scripts that this page needs at once; named in the page, they are fetched side by side and not one after the other.</param>
/// <param name="Ways">The lists that hold everything.</param>
public sealed record SearchView(
    UrlPath Search,
    UrlPath Home,
    UrlPath Index,
    UrlPath? Worker,
    ImmutableArray<UrlPath> Modules,
    ImmutableArray<LetterLink> Letters,
    ImmutableArray<LinkView> Ways)
{
    /// <summary>The page of search and the pages of each letter.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var letters = IndexOf(context);
        var links = letters.Select(letter => new LetterLink(letter.Key, letter.Count(), context.Addresses.Under(context.Addresses.Search, PathOf(letter.Key)))).ToImmutableArray();
        return letters.SelectMany(letter => Letter(context, links, letter)).Prepend(Page.Of(
            context.Addresses.Search,
            new PageHead("Search", "Search the casebook, or use its index of tumours, sites, tests, signs and cases."),
            () => new SearchView(
                context.Addresses.Search,
                context.Addresses.Home,
                context.Addresses.SearchIndex,
                context.IsLive ? null : context.Addresses.Worker,
                [context.Addresses.Asset("js/elements/search-page.js"), .. context.Addresses.AssetsUnder("js/elements/search/"), .. context.Addresses.AssetsUnder("js/search/")],
                links,
                WaysOf(context))));
    }

    private static IEnumerable<Page> Letter(PageContext context, ImmutableArray<LetterLink> letters, IGrouping<string, IndexEntry> letter)
    {
        ImmutableArray<IndexEntry> entries = [.. letter];
        return Paging.Over(context.Addresses, context.Addresses.Under(context.Addresses.Search, PathOf(letter.Key)), entries.Length).Select(paging => Page.Of(
            paging.Path,
            new PageHead($"Index: {letter.Key}{paging.Suffix}", $"Terms and cases under {letter.Key}.") { Crumbs = [new Crumb("Search", context.Addresses.Search)], ShortTitle = letter.Key },
            () => new LetterView(letter.Key, letters, paging.Cut(entries), paging)));
    }

    /// <summary>Every term by label and synonym, every case by its paper; by letter, then by words.</summary>
    private static IGrouping<string, IndexEntry>[] IndexOf(PageContext context) =>
    [
        .. context.Knowledge.Content.Vocabularies.SelectMany(vocabulary => context.Knowledge.Terms(vocabulary.Id).SelectMany(node =>
                node.Term.Synonyms.Where(synonym => !StandsBeside(synonym, node.Label)).Select(synonym => new IndexEntry(synonym, context.Link(node), vocabulary.Singular)).Prepend(new IndexEntry("", context.Link(node), vocabulary.Singular))))
            .Concat(context.Knowledge.Cases.Select(node => new IndexEntry("", new LinkView($"{ReportNames.OfSource(context, node.Source)}: {node.Record.Title}", context.Addresses.Of(node.Id)), "case")))
            .DistinctBy(entry => (entry.Words, entry.Record.Href))
            .OrderBy(entry => Folded(entry.Words), StringComparer.Ordinal)
            .ThenBy(entry => entry.Words, StringComparer.Ordinal)
            .ThenBy(entry => entry.Record.Href)
            .GroupBy(entry => LetterOf(entry.Words))
            .OrderBy(letter => letter.Key, StringComparer.Ordinal),
    ];

    private static ImmutableArray<LinkView> WaysOf(PageContext context) =>
    [
        new("All cases", context.Addresses.Cases),
        .. context.Knowledge.Site.Axes.Select(axis => context.Link(RecordId.Vocabulary(axis.Vocabulary))),
        new("Questions of the ward", context.Addresses.Questions),
        new("Statements", context.Addresses.Statements),
        new("Review tables", context.Addresses.Tables),
        new("Sources", context.Addresses.Sources),
    ];

    /// <summary>True when the synonym would stand next to the label anyway.</summary>
    private static bool StandsBeside(string synonym, string label) => FirstWord(synonym) == FirstWord(label);

    private static string FirstWord(string words) => Folded(words).Split(' ', '-')[0];

    private static string LetterOf(string words) => Folded(words) is [>= 'a' and <= 'z' and var first, ..] ? char.ToUpperInvariant(first).ToString() : "0–9";

    private static string PathOf(string letter) => letter.Length == 1 ? letter.ToLowerInvariant() : "other";

    /// <summary>Small letters without accents, so that an accent does not move a word.</summary>
    private static string Folded(string words) =>
        string.Concat(words.Normalize(NormalizationForm.FormKD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}

/// <summary>A letter of the index.</summary>
public sealed record LetterLink(string Letter, int Entries, UrlPath Path);

/// <summary>A page of one letter.</summary>
public sealed record LetterView(string Letter, ImmutableArray<LetterLink> Letters, ImmutableArray<IndexEntry> Entries, Paging Paging);

/// <summary>A line of the index.</summary>
/// <param name="Synonym">The other word under which the record stands here; empty for its own name.</param>
/// <param name="Kind">What kind of thing it is, in the singular.</param>
public sealed record IndexEntry(string Synonym, LinkView Record, string Kind)
{
    /// <summary>The words it is sorted by.</summary>
    public string Words => Synonym.Length > 0 ? Synonym : Record.Text;
}
