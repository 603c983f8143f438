using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>What the index tells beyond lunr.js: positions, surfaces, the order of documents and terms.</summary>
public sealed class LunrIndexTests
{
    private static readonly int[] Workers = [1, 3];

    [Fact]
    public void Positions_are_those_of_the_tokens()
    {
        foreach (var collection in GeneratedCollections.All)
        {
            var fields = Enumerable.Range(0, collection.Schema.Fields.Length).ToArray();
            var read = (from document in collection.Documents
                        from field in fields
                        from token in LunrTokens.Of(document.Texts[field])
                        select (document.Ref, field, token.Position, token.Term)).Order().ToArray();
            foreach (var workers in Workers)
            {
                var index = LunrIndexBuilder.Build(collection.Documents, collection.Schema, workers);
                var told = from term in index.Terms
                           from field in fields
                           from posting in Postings(term, field)
                           from position in posting.Positions
                           select (index.Refs[posting.Document], field, position, term.Text);
                Assert.Equal(read, told.Order());
            }
        }
    }

    [Fact]
    public void The_surface_of_a_term_is_its_most_frequent_word()
    {
        foreach (var collection in GeneratedCollections.All)
        {
            var words = (from document in collection.Documents
                         from text in document.Texts
                         from token in LunrTokens.Of(text)
                         group token.Word by token.Term into term
                         let most = term.GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(word => word.Count()).ThenBy(word => word.Key, StringComparer.Ordinal).First().Key
                         select (term.Key, most)).OrderBy(word => word.Key, StringComparer.Ordinal).ToArray();
            foreach (var workers in Workers)
            {
                var index = LunrIndexBuilder.Build(collection.Documents, collection.Schema, workers);
                Assert.Equal(words, index.Terms.Select(term => (term.Text, term.Surface)));
            }
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

    private static List<(int Document, int[] Positions)> Postings(LunrTerm term, int field)
    {
        var postings = term.In(field);
        var found = new List<(int Document, int[] Positions)>();
        for (var place = 0; place < postings.Count; place++) found.Add((postings.Documents[place], postings.Positions(place).ToArray()));
        return found;
    }
}
