using System.Collections.Immutable;
using System.Text.Json;

namespace Casebook.Search;

/// <summary>The pieces that are cut by documents: what a result shows, the text of its excerpt, its neighbours; and the facets, each whole.</summary>
internal sealed class DocumentPieces
{
    // The results of a query lie scattered over the pieces, so a piece holds little; files are the price.
    private const int CardsLimit = 3_000;
    private const int TextsLimit = 4_000;
    private const int NearLimit = 300;

    private readonly SearchCollection _collection;

    public DocumentPieces(SearchCollection collection)
    {
        _collection = collection;
        (CardsEach, var cards) = PieceCuts.ByCount(collection.Cards.Length, SizeOfCard, CardsLimit);
        (TextsEach, var texts) = PieceCuts.ByCount(collection.Texts.Length, document => collection.Texts[document].Length, TextsLimit);
        (NearEach, var near) = PieceCuts.ByCount(collection.Near.Length, SizeOfNear, NearLimit);
        Size = cards + texts + near;
        Pieces =
        [
            .. PiecesOf("cards", collection.Cards.Length, CardsEach, WriteCard),
            .. PiecesOf("texts", collection.Texts.Length, TextsEach, (json, document) => json.WriteStringValue(collection.Texts[document].Span)),
            .. PiecesOf("near", collection.Near.Length, NearEach, WriteNear),
            .. collection.Facets.Select(facet => new SearchPiece($"facets/{facet.Name}", json => WriteFacet(json, facet))),
        ];
        if (!HasOwnOrder) return;
        Pieces = Pieces.Add(new SearchPiece("added", WriteAdded));
    }

    /// <summary>How many documents stand in a piece; 0 when there is none.</summary>
    public int CardsEach { get; }

    public int TextsEach { get; }

    public int NearEach { get; }

    /// <summary>True when the documents were added in another order than that of their numbers, which a piece of its own then tells.</summary>
    public bool HasOwnOrder => !_collection.Index.Added.SequenceEqual(Enumerable.Range(0, _collection.Index.Added.Length));

    public ImmutableArray<SearchPiece> Pieces { get; }

    /// <summary>The bytes of all pieces, about; facets, which are small, are not counted.</summary>
    public long Size { get; }

    private static IEnumerable<SearchPiece> PiecesOf(string folder, int documents, int each, Action<Utf8JsonWriter, int> write) =>
        Enumerable.Range(0, each == 0 ? 0 : (documents + each - 1) / each).Select(number => new SearchPiece($"{folder}/{number}", json =>
        {
            json.WriteStartArray();
            for (var document = number * each; document < Math.Min(documents, (number + 1) * each); document++) write(json, document);
            json.WriteEndArray();
        }));

    private void WriteCard(Utf8JsonWriter json, int document)
    {
        var card = _collection.Cards[document];
        json.WriteStartObject();
        json.WritePropertyName("ref");
        TermPieces.WriteText(json, card.Ref);
        json.WriteString("title", card.Title);
        json.WriteString("path", card.Path);
        json.WriteString("kind", card.Kind);
        json.WriteString("line", card.Line);
        json.WriteEndObject();
    }

    private void WriteNear(Utf8JsonWriter json, int document)
    {
        json.WriteStartArray();
        foreach (var near in _collection.Near[document])
        {
            json.WriteNumberValue(near.Document);
            json.WriteNumberValue(near.Similarity);
        }

        json.WriteEndArray();
    }

    private void WriteAdded(Utf8JsonWriter json)
    {
        var lists = new NumberLists();
        lists.AddList(_collection.Index.Added.AsSpan());
        lists.WriteTo(json);
    }

    private static void WriteFacet(Utf8JsonWriter json, SearchFacet facet)
    {
        var lists = new NumberLists();
        json.WriteStartObject();
        json.WriteString("name", facet.Name);
        json.WriteString("label", facet.Label);
        json.WriteStartArray("choices");
        foreach (var choice in facet.Choices)
        {
            json.WriteStartObject();
            json.WriteString("value", choice.Value);
            json.WriteString("label", choice.Label);
            json.WriteNumber("depth", choice.Depth);
            json.WritePropertyName("docs");
            lists.AddSteps(choice.Documents.AsSpan());
            lists.WriteTo(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private long SizeOfCard(int document)
    {
        const int KeysAndSigns = 52;
        var card = _collection.Cards[document];
        return KeysAndSigns + card.Ref.Length + card.Title.Length + card.Path.Length + card.Kind.Length + card.Line.Length;
    }

    private long SizeOfNear(int document)
    {
        var size = 2L;
        foreach (var near in _collection.Near[document]) size += 2 + PieceCuts.Digits(near.Document) + PieceCuts.Digits(near.Similarity);
        return size;
    }
}
