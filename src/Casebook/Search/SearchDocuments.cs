using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Prose;

namespace Casebook.Search;

/// <summary>Everything a search can find: one document for each thing that has a page or a place of its own.</summary>
public static class SearchDocuments
{
    /// <summary>The documents in order of kind and id.</summary>
    /// <param name="workers">How many are made at once. The documents do not depend on it.</param>
    public static ImmutableArray<SearchDocument> Of(KnowledgeBase knowledge, int workers) =>
    [
        .. CaseDocuments.Of(knowledge, workers)
            .Concat(PatientDocuments.Of(knowledge))
            .Concat(PaperDocuments.Of(knowledge))
            .Concat(ClaimDocuments.Of(knowledge))
            .Concat(TermDocuments.Of(knowledge))
            .Concat(PageDocuments.Of(knowledge))
            .OrderBy(document => document.Id),
    ];

    /// <summary>Prose as plain words, references by the titles of what they lead to; nothing where there is none.</summary>
    internal static string Plain(KnowledgeBase knowledge, ProseText? text) =>
        text is null ? "" : ProseOutline.Text(text, reference => knowledge.Resolve(reference) is { } id ? knowledge.TitleOf(id) : null);

    /// <summary>Paragraphs one under the other; empty ones are left out.</summary>
    internal static string Paragraphs(params IEnumerable<string?> paragraphs) => string.Join('\n', paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)));

    /// <summary>Sentences one after the other, each with a capital; empty ones are left out.</summary>
    internal static string Sentences(params IEnumerable<string?> sentences) => string.Join(". ", sentences.Where(sentence => !string.IsNullOrWhiteSpace(sentence)).Select(sentence => Capital(sentence!.TrimEnd('.'))));

    /// <summary>The labels of terms, a comma between them.</summary>
    internal static string Labels(IEnumerable<TermNode> terms) => string.Join(", ", terms.Select(term => term.Label));

    /// <summary>A number with its noun.</summary>
    internal static string Count(int number, string noun) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>First author and year of a paper; its id as words where the text read names neither.</summary>
    internal static string NameOf(Source source) => source is { Authors: { HasValue: true, Value: [var first, ..] }, Issued.HasValue: true } ? $"{first.Family} {source.Issued.Value}" : Capital(source.Id.Replace('-', ' '));

    internal static string NameOf(KnowledgeBase knowledge, string source) => knowledge.Source(source) is { } holdings ? NameOf(holdings.Source) : source;

    internal static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    internal static string Known(Fact<string> fact) => fact.HasValue ? fact.Value : "";
}
