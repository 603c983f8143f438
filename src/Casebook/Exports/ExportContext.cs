using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>What exports are made from.</summary>
/// <param name="Shapes">What the content's files may hold, by the folder they stand in.</param>
/// <param name="Pages">The pages that search engines may list.</param>
public sealed record ExportContext(KnowledgeBase Knowledge, Addresses Addresses, ImmutableArray<(string Folder, RecordShape Shape)> Shapes, ImmutableArray<ListedPage> Pages);

/// <summary>A page for the sitemap, with the latest date of its record.</summary>
public readonly record struct ListedPage(UrlPath Path, DateOnly? Modified);
