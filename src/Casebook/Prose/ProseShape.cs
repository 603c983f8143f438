using Casebook.Diagnostics;
using Casebook.Links;

namespace Casebook.Prose;

/// <summary>What a reference leads to and what it is called where the text gives no words of its own.</summary>
public readonly record struct ProseLink(UrlPath Address, string Label);

/// <summary>How a text is fitted into its page.</summary>
/// <param name="Shift">Added to the level of every heading; the result stays between 2 and 6.</param>
/// <param name="IdPrefix">Stands before every heading's id.</param>
/// <param name="SkipsTitle">Leaves out the first heading when it is of level 1.</param>
public readonly record struct ProseShape(int Shift = 0, string IdPrefix = "", bool SkipsTitle = false);

/// <summary>A heading of a text: its level as written, its words, the id it gets when drawn, and its place.</summary>
public sealed record ProseHeading(int Level, string Words, string Id, SourceSpan Span);
