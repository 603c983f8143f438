using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Output;

namespace Casebook.Search;

/// <summary>The search of a site: everything that can be found, indexed once; its pieces for the browser, and the whole index for other tools.</summary>
public sealed class SiteSearch
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Measured on tests/search/judged.tsv, as are the fields' weights; support by neighbours, which helps in collections of papers, gave nothing among these short look-alikes.
    private const double Coverage = 2;

    private readonly Lazy<SearchCollection> _collection;
    private readonly Addresses _addresses;

    private SiteSearch(Lazy<SearchCollection> collection, Addresses addresses) => (_collection, _addresses) = (collection, addresses);

    /// <summary>How many documents can be found.</summary>
    public int Count => _collection.Value.Index.Refs.Length;

    /// <summary>The search of the casebook, which is indexed as soon as someone asks for its pieces or for the bytes of a file.</summary>
    /// <param name="workers">How many shares of the work are done at once. The files do not depend on it.</param>
    public static SiteSearch Of(KnowledgeBase knowledge, Addresses addresses, int workers) => new(new(() => Collect(knowledge, addresses, workers)), addresses);

    /// <summary>The pieces that the browser reads.</summary>
    public ImmutableArray<OutputFile> Pieces() => SearchPieces.Plan(_collection.Value, name => _addresses.SearchFile(name).File);

    /// <summary>The whole index as lunr.js loads it.</summary>
    public OutputFile Whole(UrlPath path) => new(path.File, output => LunrJson.Write(_collection.Value.Index, output));

    /// <summary>What each name in the whole index stands for: title, kind and address.</summary>
    public OutputFile Documents(UrlPath path) => new(path.File, output =>
    {
        using (var json = new Utf8JsonWriter(output, Layout)) WriteDocuments(json);
        output.Write("\n"u8);
    });

    private static SearchCollection Collect(KnowledgeBase knowledge, Addresses addresses, int workers)
    {
        var documents = SearchDocuments.Of(knowledge, workers);
        var index = LunrIndexBuilder.Build(SearchFields.Of(knowledge, documents), SearchFields.Schema, workers);
        return new SearchCollection(
            index,
            [.. documents.Select(document => new SearchCard(document.Ref, document.Title, PathOf(addresses, document), document.Kind, document.Line))],
            [.. documents.Select(document => document.Utf8)],
            [],
            new SearchFacets(knowledge, documents).All(),
            Coverage)
        {
            Written = WrittenWords.Of(documents.SelectMany(document => (string[])[document.Title, document.Text]), workers),
        };
    }

    private void WriteDocuments(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var (reference, card) in _collection.Value.Index.Refs.Zip(_collection.Value.Cards))
        {
            json.WriteStartObject();
            json.WriteString("ref", reference);
            json.WriteString("title", card.Title);
            json.WriteString("kind", card.Kind);
            json.WriteString("address", _addresses.Origin.ToString() + card.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The address relative to the site's root.</summary>
    private static string PathOf(Addresses addresses, SearchDocument document) => addresses.Of(document.Id).Href[addresses.Origin.BasePath.Length..];
}
