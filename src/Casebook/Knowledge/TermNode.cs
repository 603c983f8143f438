using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>A term in its vocabulary's graph, with its links both ways and the patients counted at it. Lists stand in the vocabulary's order, <c>All…</c> lists in ordinal order.</summary>
public sealed class TermNode
{
    internal TermNode(Term term)
    {
        Term = term;
        Id = term.Record;
    }

    public Term Term { get; }

    public RecordId Id { get; }

    public string Label => Term.Label;

    public bool IsTop => Broader.IsEmpty;

    /// <summary>What it is part of.</summary>
    public ImmutableArray<TermNode> Broader { get; internal set; } = [];

    /// <summary>What is part of it, directly.</summary>
    public ImmutableArray<TermNode> Narrower { get; internal set; } = [];

    /// <summary>Every broader term on any way up, itself left out.</summary>
    public ImmutableArray<TermNode> AllBroader { get; internal set; } = [];

    /// <summary>Every narrower term on any way down, itself left out.</summary>
    public ImmutableArray<TermNode> AllNarrower { get; internal set; } = [];

    public ImmutableArray<TermNode> ContinuesAs { get; internal set; } = [];

    public ImmutableArray<TermNode> ContinuesFrom { get; internal set; } = [];

    public ImmutableArray<TermNode> SuppliedBy { get; internal set; } = [];

    public ImmutableArray<TermNode> Supplies { get; internal set; } = [];

    /// <summary>Related terms, whichever of the two names the other.</summary>
    public ImmutableArray<TermNode> Related { get; internal set; } = [];

    /// <summary>The patients counted at this term and its narrower terms; empty for a vocabulary that is no axis.</summary>
    public TermCounts Counts { get; internal set; } = TermCounts.None;

    /// <summary>The flag stands on this term or on any broader one.</summary>
    public bool IsOrIsUnder(TermFlag flag) => Term.Has(flag) || AllBroader.Any(node => node.Term.Has(flag));

    /// <summary>True when the other is this term, broader than it, or narrower.</summary>
    public bool IsKin(TermNode other) => this == other || AllBroader.Contains(other) || AllNarrower.Contains(other);

    public override string ToString() => Id.ToString();
}
