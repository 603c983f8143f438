using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Prose;

namespace Casebook.Pages.Terms;

/// <summary>The glossary: the words of the casebook itself, its vocabularies, and the way to every term by its letter.</summary>
/// <param name="Introduction">The prose page of that name, empty without one.</param>
public sealed record GlossaryView(string Answer, ProseHtml Introduction, ImmutableArray<VocabularyLink> Vocabularies, ImmutableArray<LinkView> Letters)
{
    private const string Folder = "a-z", Prose = "glossary", NoLetter = "0-9";

    /// <summary>The glossary, a page for each letter (cut at a hundred terms), and a page for each vocabulary that is no axis.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var letters = ByLetter(context);
        yield return Page.Of(
            context.Addresses.Glossary,
            new PageHead("Glossary", "Every term of every vocabulary with its definition, and the words of the casebook itself."),
            () => Of(context, letters));
        foreach (var (letter, terms) in letters)
            foreach (var paging in Paging.Over(context.Addresses, ListOf(context, letter), terms.Length))
                yield return Page.Of(
                    paging.Path,
                    new PageHead($"Glossary: {letter.ToUpperInvariant()}{paging.Suffix}", $"Terms that begin with {letter.ToUpperInvariant()}.") { Crumbs = [new Crumb("Glossary", context.Addresses.Glossary)], ShortTitle = $"{letter.ToUpperInvariant()}{paging.Suffix}" },
                    () => GlossaryLetterView.Of(context, letter.ToUpperInvariant(), LettersAsLinks(context, letters, letter), paging.Cut(terms), paging));
    }

    private static GlossaryView Of(PageContext context, ImmutableArray<Letter> letters) => new(
        string.Create(CultureInfo.InvariantCulture, $"{letters.Sum(letter => letter.Terms.Length)} terms in {context.Knowledge.Content.Vocabularies.Length} vocabularies, each with its definition."),
        context.Prose(context.Knowledge.Page(Prose)?.Text, new ProseShape(SkipsTitle: true)),
        [.. context.Knowledge.Content.Vocabularies.OrderBy(vocabulary => vocabulary.Label, StringComparer.Ordinal).Select(vocabulary => new VocabularyLink(context.Link(RecordId.Vocabulary(vocabulary.Id)), vocabulary.Terms.Length, vocabulary.Description))],
        LettersAsLinks(context, letters, ""));

    private static ImmutableArray<Letter> ByLetter(PageContext context) =>
    [
        .. context.Knowledge.Content.Vocabularies.SelectMany(vocabulary => context.Knowledge.Terms(vocabulary.Id))
            .GroupBy(node => LetterOf(node.Label), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Letter(group.Key, [.. group.OrderBy(node => node.Label, StringComparer.OrdinalIgnoreCase).ThenBy(node => node.Id)])),
    ];

    private static string LetterOf(string label) => label.Length > 0 && char.IsAsciiLetter(label[0]) ? label[..1].ToLowerInvariant() : NoLetter;

    private static UrlPath ListOf(PageContext context, string letter) => context.Addresses.Under(context.Addresses.Under(context.Addresses.Glossary, Folder), letter);

    private static ImmutableArray<LinkView> LettersAsLinks(PageContext context, ImmutableArray<Letter> letters, string here) =>
        [.. letters.Select(letter => new LinkView(letter.Name.ToUpperInvariant(), letter.Name == here ? null : ListOf(context, letter.Name)))];

    private sealed record Letter(string Name, ImmutableArray<TermNode> Terms);
}

/// <summary>A vocabulary in a list, with the number of its terms.</summary>
public sealed record VocabularyLink(LinkView Link, int Terms, string Description);

/// <summary>The terms of one letter.</summary>
public sealed record GlossaryLetterView(string Letter, ImmutableArray<LinkView> Letters, ImmutableArray<GlossaryEntry> Entries, Paging Paging)
{
    public static GlossaryLetterView Of(PageContext context, string letter, ImmutableArray<LinkView> letters, ImmutableArray<TermNode> terms, Paging paging) =>
        new(letter, letters, [.. terms.Select(node => GlossaryEntry.Of(context, node))], paging);
}

/// <summary>A term in the glossary.</summary>
/// <param name="Anchor">The element id on the page of its vocabulary.</param>
/// <param name="Vocabulary">The vocabulary's word for one term.</param>
public sealed record GlossaryEntry(string Anchor, LinkView Term, string Vocabulary, string Definition, string Synonyms, ImmutableArray<LinkView> Broader, string Identifiers)
{
    public static GlossaryEntry Of(PageContext context, TermNode node) => new(
        Addresses.AnchorOf(node.Id),
        context.Link(node),
        context.Knowledge.Vocabulary(node.Id.Scope)?.Singular ?? "",
        node.Term.Definition,
        string.Join(", ", node.Term.Synonyms),
        context.Links(node.Broader),
        string.Join(", ", node.Term.Identifiers.Select(identifier => identifier.Id)));
}
