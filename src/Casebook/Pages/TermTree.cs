using System.Collections.Immutable;
using Casebook.Knowledge;

namespace Casebook.Pages;

/// <summary>A vocabulary as a tree for reading: each term under every broader one, with its counts.</summary>
/// <param name="Quiet">No patient is entered at the term or below it.</param>
public sealed record TermTree(LinkView Term, int Patients, int NearMimics, bool Quiet, ImmutableArray<TermTree> Narrower)
{
    /// <summary>The trees under these terms; those with patients first, each group in the vocabulary's order.</summary>
    public static ImmutableArray<TermTree> Under(PageContext context, ImmutableArray<TermNode> nodes) =>
    [
        .. nodes.Select(node => Of(context, node)).OrderBy(tree => tree.Quiet),
    ];

    /// <summary>Every term of the trees from the top down; a term with two broader ones comes twice.</summary>
    public static IEnumerable<TermNode> InOrder(ImmutableArray<TermNode> nodes) => nodes.SelectMany(node => InOrder(node.Narrower).Prepend(node));

    private static TermTree Of(PageContext context, TermNode node) => new(
        context.Link(node),
        node.Counts.Patients.Length,
        node.Counts.NearMimics.Length,
        node.Counts.Patients.IsEmpty && node.Counts.NearMimics.IsEmpty,
        Under(context, node.Narrower));
}
