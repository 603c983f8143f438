using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Sources;

/// <summary>A piece of YAML with its place. Scalars stay text until a field asks for more.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <summary>A text; <c>IsPlain</c> when it stands without quotes.</summary>
public sealed record YamlScalar(SourceSpan Span, string Text, bool IsPlain) : YamlNode(Span)
{
    public bool IsEmpty => IsPlain && Text.Length == 0;
}

public sealed record YamlList(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

/// <summary>A record of keys; <c>IsFlow</c> when it is written in braces.</summary>
public sealed record YamlMap(SourceSpan Span, ImmutableArray<YamlEntry> Entries, bool IsFlow) : YamlNode(Span)
{
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key == key) return entry.Value;
        return null;
    }
}

public sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);
