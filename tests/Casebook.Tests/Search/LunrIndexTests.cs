using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>What the index tells beyond lunr.js: positions, surfaces, the order of documents and terms.</summary>
public sealed class LunrIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Positions_are_those_of_the_tokens(int workers)
    {
        foreach (var collection in GeneratedCollections.All)
        {
            var index = LunrIndexBuilder.Build(collection.Documents, collection.Schema, workers);
            var told = from term in index.Terms
                       from field in Enumerable.Range(0, index.Schema.Fields.Length)
                       from posting in Postings(term, field)
                       from position in posting.Positions
                       select (index.Refs[posting.Document], field, position, term.Text);
            var read = from document in collection.Documents
                       from field in Enumerable.Range(0, index.Schema.Fields.Length)
                       from token in LunrTokens.Of(document.Texts[field])
                       select (document.Ref, field, token.Position, token.Term);
            Assert.Equal(read.Order(), told.Order());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_surface_of_a_term_is_its_most_frequent_word(int workers)
    {
        foreach (var collection in GeneratedCollections.All)
        {
            var words = from document in collection.Documents
                        from text in document.Texts
                        from token in LunrTokens.Of(text)
                        group token.Word by token.Term into term
                        let most = term.GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(word => word.Count()).ThenBy(word => word.Key, StringComparer.Ordinal).First().Key
                        orderby term.Key, StringComparer.Ordinal
                        select (term.Key, most);
            var index = LunrIndexBuilder.Build(collection.Documents, collection.Schema, workers);
            Assert.Equal(words.OrderBy(word => word.Key, StringComparer.Ordinal), index.Terms.Select(term => (term.Text, term.Surface)));
        }
    }

    [Fact]
    public void Documents_are_numbered_as_JavaScript_lists_keys()
    {
        string[] refs = ["b", "10", "a", "9", "4294967295", "4294967294", "01", "0"];
        var index = LunrIndexBuilder.Build([.. refs.Select(name => new IndexedDocument(name, ["nerve"]))], Collection.Weighing(2, 0.5, ("text", 1)), 2);
        Assert.Equal("0 9 10 4294967294 b a 4294967295 01", string.Join(' ', index.Refs));
        Assert.Equal(refs, index.Added.Select(document => index.Refs[document]));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], index.Terms.Single().In(0).Documents.ToArray());
    }

    private static IEnumerable<(int Document, int[] Positions)> Postings(LunrTerm term, int field)
    {
        var postings = term.In(field);
        var found = new List<(int, int[])>();
        for (var place = 0; place < postings.Count; place++) found.Add((postings.Documents[place], postings.Positions(place).ToArray()));
        return found;
    }
}
