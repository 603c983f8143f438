using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>A list of terms. An axis of the site is a vocabulary that <c>site.yml</c> names.</summary>
public sealed record Vocabulary(string Id, string Label, string Singular, string Description, ImmutableArray<Term> Terms, SourceSpan Span);

/// <summary>One term: what it is called, what it is part of, and the flags that rules read.</summary>
public sealed record Term(
    string Vocabulary,
    string Id,
    string Label,
    ImmutableArray<string> Synonyms,
    string Definition,
    ImmutableArray<TermRef> PartOf,
    ImmutableArray<TermRef> SuppliedBy,
    ImmutableArray<TermRef> ContinuesAs,
    ImmutableArray<TermRef> Related,
    ImmutableArray<Identifier> Identifiers,
    ImmutableArray<TermFlag> Flags,
    ImmutableArray<string> Needs,
    Structure? Structure,
    string Level,
    ImmutableArray<TermRef> Regions,
    int? Order,
    ImmutableArray<AnatomyRow> Anatomy,
    ImmutableArray<Feature> Features,
    ProseText? Introduction,
    SourceSpan Span)
{
    public RecordId Record => RecordId.Term(Vocabulary, Id);

    public bool Has(TermFlag flag) => Flags.Contains(flag);
}

/// <summary>What a rule may know of a term.</summary>
public enum TermFlag
{
    AskEveryCase,
    CountsAsPositive,
    NearMimic,
    Irradiating,
    Unspecific,
}

/// <summary>The kind of structure a site is.</summary>
public enum Structure
{
    Root,
    Ganglion,
    Plexus,
    Nerve,
    Muscle,
    Meninges,
    CranialNerve,
    Autonomic,
}

/// <summary>A public identifier and the label it must carry.</summary>
public sealed record Identifier(string Id, string Label, SourceSpan Span);

/// <summary>One line of a site's anatomy.</summary>
public sealed record AnatomyRow(AnatomyKind Kind, string Says, TermRef? Term, Evidence Evidence);

public enum AnatomyKind
{
    Root,
    Muscle,
    Movement,
    Reflex,
    Skin,
    TellsApart,
}

/// <summary>Something that tells a mimic from tumour of nerve.</summary>
public sealed record Feature(string Id, string Label, string Tells, Evidence Evidence);
