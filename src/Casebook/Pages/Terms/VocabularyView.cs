using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>A vocabulary that is no axis: its terms with their definitions and the records that name them in prose.</summary>
public sealed record VocabularyView(string Label, string Description, ImmutableArray<GlossaryEntry> Entries)
{
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var axes = context.Knowledge.Site.Axes.Select(axis => axis.Vocabulary).ToHashSet(StringComparer.Ordinal);
        return context.Knowledge.Content.Vocabularies.Where(vocabulary => !axes.Contains(vocabulary.Id)).Select(vocabulary => Page.Of(
            context.Addresses.Of(RecordId.Vocabulary(vocabulary.Id)),
            new PageHead(vocabulary.Label, vocabulary.Description.Length > 0 ? vocabulary.Description : $"{vocabulary.Label}: terms and definitions.")
            {
                Crumbs = [new Crumb("Glossary", context.Addresses.Glossary)],
                SourceFile = $"content/vocabularies/{vocabulary.Id}.yml",
            },
            () => new VocabularyView(vocabulary.Label, vocabulary.Description, [.. context.Knowledge.Terms(vocabulary.Id).Select(node => GlossaryEntry.Of(context, node))])));
    }
}
