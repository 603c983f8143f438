using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>A published paper, by CSL's field names, and what was read of it.</summary>
public sealed record Source(
    string Id,
    string Type,
    Fact<string> Title,
    Fact<ImmutableArray<Author>> Authors,
    Fact<string> ContainerTitle,
    Fact<string> Issued,
    Fact<string> Volume,
    Fact<string> Issue,
    Fact<string> Page,
    Fact<string> Doi,
    Fact<string> Pmid,
    Fact<string> Url,
    Fact<string> Language,
    Fact<string> Publisher,
    Fact<string> Licence,
    Fact<string> Consent,
    Fact<string> Ethics,
    Fact<string> Competing,
    Fact<string> Corrections,
    string Read,
    string Sha256,
    int Words,
    string Unidentified,
    string Note,
    Dates Dates,
    ImmutableArray<RecordedFact> Facts,
    SourceSpan Span);

public sealed record Author(string Family, string Given);
