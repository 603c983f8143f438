namespace Casebook.Search;

/// <summary>What a result shows of its document.</summary>
/// <param name="Ref">The document's name: <c>case/kehayov-2024</c>.</param>
/// <param name="Path">Its address relative to the site's root.</param>
/// <param name="Kind">The group it is shown in.</param>
/// <param name="Line">One line under the title.</param>
public sealed record SearchCard(string Ref, string Title, string Path, string Kind, string Line);

/// <summary>A neighbour of a document.</summary>
/// <param name="Document">Its number in the index.</param>
/// <param name="Similarity">0 to 100.</param>
public readonly record struct NearDocument(int Document, int Similarity);
