using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Search;
using Casebook.Tests.Exports;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Search;

/// <summary>Every kind of thing is found: each record is a document that leads to its place, under all its names.</summary>
public sealed class SearchDocumentsTests
{
    private static readonly KnowledgeBase Knowledge = ExportedSite.Entered.Knowledge;
    private static readonly ImmutableArray<SearchDocument> Documents = SearchDocuments.Of(Knowledge, 2);
    private static readonly ImmutableArray<IndexedDocument> Indexed = Collection.Made(SearchFields.Of(Knowledge, Documents));

    [Fact]
    public void Every_record_and_every_overview_is_one_document()
    {
        var content = Knowledge.Content;
        RecordId[] records =
        [
            .. content.Cases.Select(record => RecordId.Case(record.Id)),
            .. content.Tables.SelectMany(table => table.Rows.Select(row => RecordId.Row(table.Id, row.Id)).Prepend(RecordId.Table(table.Id))),
            .. content.Sources.Select(source => RecordId.Source(source.Id)),
            .. content.Topics.SelectMany(topic => topic.Statements.Select(statement => RecordId.Statement(topic.Id, statement.Id))
                .Concat(topic.Patients.Select(patient => RecordId.Patient(topic.Id, patient.Id))).Prepend(RecordId.Topic(topic.Id))),
            .. content.Vocabularies.SelectMany(vocabulary => vocabulary.Terms.Select(term => term.Record).Prepend(RecordId.Vocabulary(vocabulary.Id))),
            .. content.Questions.Select(question => RecordId.Question(question.Id)),
            .. content.Pages.Select(page => RecordId.Page(page.Id)),
            .. PageDocuments.Overviews.Select(page => RecordId.Page(page.Id)),
        ];
        Assert.Equal(records.Order(), Documents.Select(document => document.Id));
        Assert.Equal(Documents.Length, Documents.Select(document => document.Ref).Distinct().Count());
    }

    [Fact]
    public void Every_document_leads_to_a_page_or_to_a_place_on_one()
    {
        var addresses = new Addresses(Knowledge.Site, SiteOrigin.Parse("https://example.org/repo/")!, AssetFingerprint.Of([]));
        var wrong = from document in Documents
                    let address = addresses.Of(document.Id)
                    where !BuiltSite.Real.Has(address.File) || (address.Anchor.Length > 0 && !BuiltSite.Real.Text(address.File).Contains($"id=\"{address.Anchor}\"", StringComparison.Ordinal))
                    select $"{document.Ref} leads to {address}";
        Verdict.None(wrong);
    }

    [Fact]
    public void An_overview_is_called_what_its_page_is_called() =>
        Verdict.None(PageDocuments.Overviews.Where(page => !BuiltSite.Real.Text($"{page.Id}/index.html").Contains($"<h1>{page.Title}</h1>", StringComparison.Ordinal)).Select(page => $"{page.Id} is not called '{page.Title}'"));

    [Fact]
    public void A_result_has_a_title_and_at_most_one_line_under_it()
    {
        Verdict.None(Documents.Where(document => document.Title.Length == 0 || document.Title.Contains('\n', StringComparison.Ordinal) || document.Line.Contains('\n', StringComparison.Ordinal)).Select(document => document.Ref));
        Verdict.None(Documents.Where(document => document.Text.Contains("[[", StringComparison.Ordinal) || document.Text.Contains("](", StringComparison.Ordinal) || document.Text.Contains("\n\n", StringComparison.Ordinal)).Select(document => document.Ref));
    }

    [Fact]
    public void A_term_is_indexed_under_every_synonym_and_identifier()
    {
        var wrong = from document in Documents.Where(document => document.Id.Kind == RecordKind.Term)
                    let words = WordsOf(document)
                    let term = Knowledge.Term(document.Id)!.Term
                    from name in term.Synonyms.Concat(term.Identifiers.Select(identifier => identifier.Id)).Append(term.Label)
                    where !words.Contains($" {FoldedText.Of(name)} ", StringComparison.Ordinal)
                    select $"{document.Ref} lacks '{name}'";
        Verdict.None(wrong);
    }

    [Fact]
    public void A_case_is_indexed_under_its_authors_its_identifiers_and_the_names_of_its_broader_tumours()
    {
        foreach (var node in Knowledge.Cases)
        {
            var words = WordsOf(Documents.Single(document => document.Id == node.Id));
            var source = Knowledge.Source(node.Source.Id)!.Source;
            var names = node.Patient.Under(VocabularyNames.Tumours).Select(id => Knowledge.Term(id)!.Label)
                .Concat(source.Authors.HasValue ? source.Authors.Value.Select(author => author.Family) : [])
                .Concat(source.Doi.HasValue ? [source.Doi.Value] : []);
            Verdict.None(names.Where(name => !words.Contains($" {FoldedText.Of(name)} ", StringComparison.Ordinal)).Select(name => $"{node} lacks '{name}'"));
        }
    }

    [Fact]
    public void A_text_that_names_a_term_is_indexed_under_its_other_names()
    {
        var term = Knowledge.Terms(VocabularyNames.Presentations).First(node => node.Term.Synonyms.Any(synonym => synonym.Contains(' ', StringComparison.Ordinal)));
        var synonym = term.Term.Synonyms.First(synonym => synonym.Contains(' ', StringComparison.Ordinal));
        var page = new SearchDocument(RecordId.Page("page"), "Page", "", [], [], $"There was a {synonym}.");
        Assert.Contains(FoldedText.Of(term.Label), string.Join(' ', SearchFields.Of(Knowledge, [page]).TextsOf(0)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_abbreviation_of_two_letters_is_found_only_as_it_is_written()
    {
        var (term, name) = Knowledge.Terms(VocabularyNames.Modalities).SelectMany(node => node.Term.Synonyms, (node, synonym) => (node, synonym)).First(pair => pair.synonym is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']);
        var phrases = new TermPhrases(Knowledge.Terms(VocabularyNames.Modalities));
        Assert.Contains(term, Found($"seen on {name} twice"));
        Assert.DoesNotContain(term, Found($"seen on {name.ToLowerInvariant()} twice"));

        ImmutableArray<TermNode> Found(string text) => phrases.In(text, FoldedText.Of(text));
    }

    private static string WordsOf(SearchDocument document) => $" {string.Join(' ', Indexed[Documents.IndexOf(document)].Texts)} ";
}
