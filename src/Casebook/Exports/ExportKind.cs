using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>One kind of export: what it is called, what it holds, and its files.</summary>
/// <param name="Name">The file's name under <c>data/</c> or at the root, or the pattern of a family: <c>tables/ID/ID.csv</c>.</param>
/// <param name="Holds">What it holds, for a reader; empty for files that only machines ask for.</param>
/// <param name="Fields">Its columns or keys.</param>
/// <param name="Address">The address of the one file; null for a family.</param>
/// <param name="Files">The files; their bytes are made when they are written.</param>
public sealed record ExportKind(
    string Name,
    string Format,
    string Holds,
    Func<ExportContext, ImmutableArray<DownloadField>> Fields,
    Func<Addresses, UrlPath>? Address,
    Func<ExportContext, IEnumerable<OutputFile>> Files);
