using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>What <c>site.yml</c> says: names, address, axes, scope of the search.</summary>
/// <param name="Url">Origin and base path, ending with a slash.</param>
/// <param name="Repository">Address of the repository that corrections go to, without a slash at the end; empty for none.</param>
public sealed record SiteConfig(
    string Title,
    string Tagline,
    string Url,
    string Language,
    string Repository,
    string Licence,
    string LicenceUrl,
    string Scope,
    DateOnly? SearchedOn,
    ImmutableArray<Axis> Axes,
    SourceSpan Span)
{
    /// <summary>Address under which a content path can be edited, ending with a slash; empty for none.</summary>
    public string Edit => Repository.Length == 0 ? "" : Repository + "/edit/main/";

    /// <summary>Address to report an error; empty for none.</summary>
    public string Report => Repository.Length == 0 ? "" : Repository + "/issues/new";
}

/// <summary>A vocabulary that has pages, a facet, a matrix and a search field.</summary>
/// <param name="IsMain">One of the ways in that the home page shows.</param>
public sealed record Axis(string Vocabulary, string Path, bool IsMain, SourceSpan Span);

/// <summary>Everything that was read, in ordinal order of ids; not yet resolved.</summary>
public sealed record Content(
    SiteConfig Site,
    ImmutableArray<Source> Sources,
    ImmutableArray<CaseRecord> Cases,
    ImmutableArray<Table> Tables,
    ImmutableArray<Topic> Topics,
    ImmutableArray<Vocabulary> Vocabularies,
    ImmutableArray<IdentifierPin> Pins,
    ImmutableArray<Question> Questions,
    ImmutableArray<Atlas> Atlases,
    ImmutableArray<ProsePage> Pages)
{
    /// <summary>The papers that were read twice, by source.</summary>
    public ImmutableArray<Extraction> Extractions { get; init; } = [];
}

/// <summary>A public identifier with the label read at its source on a date.</summary>
public sealed record IdentifierPin(string Id, string Label, string From, string On, SourceSpan Span);
