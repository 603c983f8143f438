using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>How documents are indexed and weighed: what lunr.js is told with <c>field(name, {boost})</c>, <c>k1()</c> and <c>b()</c>.</summary>
/// <param name="Fields">The fields in the order in which every document gives its texts; their names are lower-case ASCII letters.</param>
/// <param name="K1">How soon more of the same word stops counting for more.</param>
/// <param name="B">How much a long field is held against its words; lunr.js takes what lies outside 0 to 1 as the nearer end.</param>
public sealed record SearchSchema(ImmutableArray<SearchField> Fields, double K1, double B);

/// <summary>One field of every document.</summary>
/// <param name="Boost">How many times its weights count; lunr.js takes 0 as 1.</param>
public sealed record SearchField(string Name, double Boost);

/// <summary>A document as it goes into the index.</summary>
/// <param name="Ref">Its name in the index; no two are the same.</param>
/// <param name="Texts">One text for each field of the schema, in its order.</param>
public sealed record IndexedDocument(string Ref, ImmutableArray<string> Texts);

/// <summary>Documents that are made one by one while the index reads them, so that their texts are never all there at once.</summary>
/// <param name="Refs">Their names in the index, in the order in which they are added.</param>
/// <param name="LengthOf">About how many characters the texts of the document at a place have.</param>
/// <param name="TextsOf">Its texts, one for each field of the schema; asked for once, by several threads.</param>
public sealed record DocumentFeed(ImmutableArray<string> Refs, Func<int, long> LengthOf, Func<int, ImmutableArray<string>> TextsOf)
{
    /// <summary>Documents that are there already.</summary>
    public static DocumentFeed Of(IReadOnlyList<IndexedDocument> documents) =>
        new([.. documents.Select(document => document.Ref)], place => documents[place].Texts.Sum(text => (long)text.Length), place => documents[place].Texts);
}
