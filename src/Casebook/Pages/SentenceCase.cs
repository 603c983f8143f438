using System.Text.RegularExpressions;

namespace Casebook.Pages;

/// <summary>Words made fit to begin a sentence or a heading, or to stand inside one.</summary>
public static partial class SentenceCase
{
    /// <summary>The words with a capital first letter.</summary>
    public static string Of(string words) => words.Length == 0 || char.IsUpper(words[0]) ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The words with a small first letter, as inside a sentence; an abbreviation as it is.</summary>
    public static string Within(string words) => words.Length > 1 && char.IsLower(words[1]) && !char.IsLower(words[0]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    /// <summary>Names joined in a line: all but the first word begin small, abbreviations apart.</summary>
    public static string InList(string names) => NextName().Replace(names, found => found.Value.ToLowerInvariant());

    [GeneratedRegex("(?<=[,:] )[A-Z](?=[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex NextName();
}
