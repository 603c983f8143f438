using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>All that the site publishes for its search: the index, and what a reader sees of a document that was found.</summary>
/// <param name="Index">Its document numbers are the places in the other lists.</param>
/// <param name="Cards">One for each document, or none at all.</param>
/// <param name="Texts">The text an excerpt is cut from, unfolded, paragraphs joined by line feeds, as UTF-8; one for each document, or none at all.</param>
/// <param name="Near">The nearest neighbours, the nearest first; one list for each document, or none at all.</param>
/// <param name="Coverage">How much it is held against a result that it lacks words of the question: the exponent of the share it has; 0 for not at all.</param>
public sealed record SearchCollection(
    LunrIndex Index,
    ImmutableArray<SearchCard> Cards,
    ImmutableArray<ReadOnlyMemory<byte>> Texts,
    ImmutableArray<ImmutableArray<NearDocument>> Near,
    ImmutableArray<SearchFacet> Facets,
    double Coverage = 0)
{
    /// <summary>How folded words are written in the texts, where that is otherwise.</summary>
    public FrozenDictionary<string, string> Written { get; init; } = FrozenDictionary<string, string>.Empty;
}
