using System.Collections.Immutable;

namespace Casebook.Links;

/// <summary>A file that the site offers for download, or a family of files that stand beside the pages of one kind of record.</summary>
/// <param name="Name">The file's name, or the pattern of the family: <c>tables/ID/ID.csv</c>.</param>
/// <param name="Address">Null for a family.</param>
/// <param name="Holds">What it holds, one or two sentences.</param>
/// <param name="Fields">Its columns or keys, where they need telling.</param>
public sealed record Download(string Name, UrlPath? Address, string Format, string Holds, ImmutableArray<DownloadField> Fields);

/// <summary>A column of a download and what it means.</summary>
public sealed record DownloadField(string Name, string Meaning);
