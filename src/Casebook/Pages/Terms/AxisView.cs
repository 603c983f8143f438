using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>The index of an axis: its terms as a tree with rolled-up counts; terms not yet met stand quietly.</summary>
/// <param name="Map">The nerve map, where the axis is drawn on it.</param>
public sealed record AxisView(string Label, string Answer, string Description, ImmutableArray<TermTree> Terms, UrlPath? Map)
{
    public static IEnumerable<Page> Plan(PageContext context) => context.Knowledge.Site.Axes
        .Select(axis => context.Knowledge.Vocabulary(axis.Vocabulary))
        .OfType<Vocabulary>()
        .Select(vocabulary => Page.Of(
            context.Addresses.Of(RecordId.Vocabulary(vocabulary.Id)),
            new PageHead(vocabulary.Label, vocabulary.Description) { SourceFile = $"content/vocabularies/{vocabulary.Id}.yml" },
            () => Of(context, vocabulary)));

    private static AxisView Of(PageContext context, Vocabulary vocabulary)
    {
        var terms = context.Knowledge.Terms(vocabulary.Id);
        var met = terms.Count(node => !node.Counts.Patients.IsEmpty || !node.Counts.NearMimics.IsEmpty);
        return new AxisView(
            vocabulary.Label,
            $"{met} of {terms.Length} terms met so far. Numbers are patients with a nerve involved, each once at a term and everything below it; near mimics stand beside, never added.",
            vocabulary.Description,
            TermTree.Under(context, context.Knowledge.TopTerms(vocabulary.Id)),
            vocabulary.Id == VocabularyNames.Sites ? context.Addresses.Map : null);
    }
}
