using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>The two readings of one paper, fact by fact, and how they were settled.</summary>
/// <param name="Source">The paper's id.</param>
public sealed record Extraction(string Source, ImmutableArray<ExtractedFact> Facts, SourceSpan Span)
{
    /// <summary>How many facts stand so.</summary>
    public int Count(Agreement agreement) => Facts.Count(fact => fact.Agreement == agreement);
}

/// <summary>One fact of either reading. <c>First</c> or <c>Second</c> is empty where that reading lacks it; <c>Why</c> is empty where they agree.</summary>
public sealed record ExtractedFact(string Fact, string Place, string First, string Second, Agreement Agreement, string Settled, string Why);

/// <summary>Whether the two readings give the same value; wording apart.</summary>
public enum Agreement
{
    Agree,
    Differ,
    FirstOnly,
    SecondOnly,
}
