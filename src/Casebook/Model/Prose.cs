using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Model;

/// <summary>A Markdown text of the content, with the references found in it.</summary>
public sealed record ProseText(string Path, string Markdown, ImmutableArray<ProseReference> References);

/// <summary>A cross reference in prose: the vocabulary or kind it names (empty when it names none), the id, and its place.</summary>
public sealed record ProseReference(string Scope, string Id, SourceSpan Span);

/// <summary>A page of prose: about, method and the like.</summary>
public sealed record ProsePage(string Id, string Title, ProseText Text);

/// <summary>A situation of the ward and the cases that belong to it.</summary>
public sealed record Question(string Id, string Title, ImmutableArray<QuestionCase> Cases, ProseText? Text, Dates Dates, SourceSpan Span);

/// <summary>A case in a question, from the event where the situation begins.</summary>
public sealed record QuestionCase(IdRef Case, IdRef From, string Why);
