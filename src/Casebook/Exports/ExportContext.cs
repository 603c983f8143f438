using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Search;

namespace Casebook.Exports;

/// <summary>What exports are made from.</summary>
/// <param name="Search">The index of everything that can be found.</param>
/// <param name="Shapes">What the content's files may hold, by the folder they stand in.</param>
/// <param name="Pages">The pages that search engines may list.</param>
public sealed record ExportContext(KnowledgeBase Knowledge, Addresses Addresses, SiteSearch Search, ImmutableArray<(string Folder, RecordShape Shape)> Shapes, ImmutableArray<ListedPage> Pages);

/// <summary>A page for the sitemap, with the latest date of its record.</summary>
public sealed record ListedPage(UrlPath Path, DateOnly? Modified);
