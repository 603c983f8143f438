using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>A way to narrow the results down.</summary>
/// <param name="Name">A plain file name: it names the facet's file.</param>
public sealed record SearchFacet(string Name, string Label, ImmutableArray<SearchChoice> Choices);

/// <summary>One choice of a facet.</summary>
/// <param name="Depth">How far it is indented under the choices before it.</param>
/// <param name="Documents">The numbers of the documents it leaves, ascending.</param>
public sealed record SearchChoice(string Value, string Label, int Depth, ImmutableArray<int> Documents);
