using System.Collections.Immutable;
using Casebook.Knowledge;

namespace Casebook.Pages.Terms;

/// <summary>What a term's page says beside its text: definition, synonyms, links both ways, identifiers.</summary>
/// <param name="Narrower">What is part of it, with rolled-up counts; bounded.</param>
/// <param name="More">Narrower terms left out.</param>
public sealed record TermBrief(ImmutableArray<FactView> Facts, ImmutableArray<TermTree> Narrower, int More)
{
    private const int Most = 24;

    public static TermBrief Of(PageContext context, TermNode node)
    {
        var term = node.Term;
        var narrower = TermTree.Under(context, node.Narrower);
        return new TermBrief(
            [
                Text("Definition", term.Definition),
                Text("Also called", string.Join(", ", term.Synonyms)),
                Terms("Part of", node.Broader),
                Terms("Continues as (linked, never added)", node.ContinuesAs),
                Terms("Continues from (linked, never added)", node.ContinuesFrom),
                Terms("Supplied by (linked, never added)", node.SuppliedBy),
                Terms("Supplies (linked, never added)", node.Supplies),
                Terms("Related", node.Related),
                Links("Lies in", context.Links(term.Regions)),
                Links("Identifiers", [.. term.Identifiers.Select(identifier => LinkView.Plain($"{identifier.Id} ({identifier.Label})"))]),
            ],
            [.. narrower.Take(Most)],
            Math.Max(0, narrower.Length - Most));

        FactView Terms(string label, ImmutableArray<TermNode> nodes) => Links(label, context.Links(nodes));
    }

    private static FactView Text(string label, string text) => new(label, text.Length > 0 ? [ValueView.Plain(text)] : [], null);

    private static FactView Links(string label, ImmutableArray<LinkView> links) =>
        new(label, links.IsEmpty ? [] : [new ValueView(links, null, Model.Judge.Report, "", null)], null);
}
