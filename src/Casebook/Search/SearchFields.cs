using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;

namespace Casebook.Search;

/// <summary>The fields of a document as they are indexed, and how much each counts: its title, its names, its text, and the wider names: of broader terms, and of terms that the text mentions.</summary>
internal sealed class SearchFields
{
    private readonly TermPhrases _phrases;
    private readonly FrozenDictionary<TermNode, ImmutableArray<string>> _names;

    private SearchFields(ImmutableArray<TermNode> terms)
    {
        _phrases = new TermPhrases(terms);
        _names = terms.ToFrozenDictionary(term => term, term => TermPhrases.NamesOf(term).Select(FoldedText.Of).Where(name => name.Length > 0).ToImmutableArray());
    }

    /// <summary>Settled by measurement on the judged queries of <c>tests/search/judged.tsv</c>. Cases are long and often the answer, so length is held little against a document.</summary>
    public static SearchSchema Schema { get; } = new(
        [new SearchField("title", 3), new SearchField("names", 2), new SearchField("text", 1), new SearchField("wider", 0.4)],
        2,
        0.2);

    /// <summary>The documents of a casebook as they go into the index, every text folded. Each is referred to by its number: a name would be written once for every word of its document, and be most of the whole index.</summary>
    public static DocumentFeed Of(KnowledgeBase knowledge, ImmutableArray<SearchDocument> documents)
    {
        var fields = new SearchFields([.. knowledge.Content.Vocabularies.SelectMany(vocabulary => knowledge.Terms(vocabulary.Id))]);
        return new DocumentFeed([.. Enumerable.Range(0, documents.Length).Select(number => number.ToString(CultureInfo.InvariantCulture))], place => documents[place].Utf8.Length, place => fields.Of(documents[place]));
    }

    private ImmutableArray<string> Of(SearchDocument document)
    {
        var written = document.Text;
        var (title, text) = (FoldedText.Of(document.Title), FoldedText.Of(written));
        var about = document.About;
        var also = _phrases.In($"{document.Title}\n{written}", $"{title} {text}").Except(about).Where(term => term.Id != document.Id);
        var broader = about.SelectMany(term => term.AllBroader).Concat(document.Broader).Except(about);
        return
        [
            title,
            Joined(document.Names.Select(FoldedText.Of).Concat(about.SelectMany(NamesOf))),
            text,
            Joined(broader.Concat(also).SelectMany(NamesOf)),
        ];
    }

    private IEnumerable<string> NamesOf(TermNode term) => _names[term];

    private static string Joined(IEnumerable<string> names) => string.Join(' ', names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));
}
