using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>Builds the index that lunr.js 2.3.9 would build of the same documents with its usual pipeline: trimmer, stop words, stemmer.</summary>
public static class LunrIndexBuilder
{
    /// <summary>The index of the documents, added in the order given.</summary>
    /// <param name="workers">How many shares of the work are done at once. The index does not depend on it.</param>
    /// <exception cref="ArgumentException">Two documents have one name, a document has not one text for each field, or lunr.js could not take the schema.</exception>
    public static LunrIndex Build(IReadOnlyList<IndexedDocument> documents, SearchSchema schema, int workers)
    {
        foreach (var document in documents)
            if (document.Texts.Length != schema.Fields.Length) throw new ArgumentException($"'{document.Ref}' has {document.Texts.Length} texts for {schema.Fields.Length} fields.", nameof(documents));
        return Build(DocumentFeed.Of(documents), schema, workers);
    }

    /// <summary>The index of documents that are made while they are read.</summary>
    public static LunrIndex Build(DocumentFeed documents, SearchSchema schema, int workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        Check(schema);
        Check(documents.Refs);
        var order = KeyOrder.Of(documents.Refs);
        var terms = new DocumentTerms(documents, schema.Fields.Length, workers);
        var table = Inversion.Of(terms, order, schema.Fields.Length, workers);
        Weigh(table, new Weights(schema, terms, order), terms.Terms.Count, workers);

        var numbers = new int[order.Length];
        for (var document = 0; document < numbers.Length; document++) numbers[order[document]] = document;
        return new LunrIndex(schema, [.. order.Select(place => documents.Refs[place])], [.. numbers], Sorted(terms, table));
    }

    private static void Weigh(PostingTable table, Weights weights, int terms, int workers)
    {
        const int Share = 512;
        Parallel.For(0, (terms + Share - 1) / Share, new ParallelOptions { MaxDegreeOfParallelism = workers }, share =>
        {
            for (var term = share * Share; term < Math.Min(terms, (share + 1) * Share); term++)
            {
                var rarity = weights.Rarity(table.Occurrences(term));
                table.Weigh(term, (field, document, frequency) => weights.Of(rarity, field, document, frequency));
            }
        });
    }

    private static ImmutableArray<LunrTerm> Sorted(DocumentTerms terms, PostingTable table)
    {
        var sorted = new LunrTerm[terms.Terms.Count];
        for (var index = 0; index < sorted.Length; index++) sorted[index] = new LunrTerm(table, terms.Terms[index], index, terms.Surfaces[index]);
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Text, b.Text));
        return [.. sorted];
    }

    /// <summary>Keeps to what lunr.js handles as one would expect: it stumbles over a field called <c>_index</c>, <c>constructor</c> or <c>a/b</c>, and reorders one called <c>1</c>.</summary>
    private static void Check(SearchSchema schema)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Name.Length == 0 || !field.Name.All(char.IsAsciiLetterLower) || field.Name == "constructor") throw new ArgumentException($"'{field.Name}' cannot be the name of a field.", nameof(schema));
            if (!double.IsFinite(field.Boost)) throw new ArgumentException($"The boost of '{field.Name}' is not a number.", nameof(schema));
        }

        if (schema.Fields.DistinctBy(field => field.Name).Count() < schema.Fields.Length) throw new ArgumentException("Two fields have one name.", nameof(schema));
        if (!double.IsFinite(schema.K1) || schema.K1 < 0 || !double.IsFinite(schema.B)) throw new ArgumentException("k1 and b must be numbers, k1 not below 0.", nameof(schema));
    }

    private static void Check(ImmutableArray<string> refs)
    {
        var known = new HashSet<string>(refs.Length, StringComparer.Ordinal);
        foreach (var name in refs)
            if (!known.Add(name)) throw new ArgumentException($"Two documents are called '{name}'.", nameof(refs));
    }
}
