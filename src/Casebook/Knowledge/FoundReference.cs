using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>One name that a record gives to another, and what it resolves to.</summary>
public sealed record FoundReference(RecordId? From, SourceSpan Span, bool InProse, Resolution Resolution);
