using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casebook.Knowledge;

namespace Casebook.Pages;

/// <summary>Puts the labels of terms inside a sentence: with a small first letter, save abbreviations and names of people.</summary>
/// <param name="terms">A word that is capital in a synonym, or within a label, keeps its capital everywhere: Ewing, Achilles.</param>
public sealed partial class Wording(IEnumerable<TermNode> terms)
{
    private readonly FrozenSet<string> _names = terms
        .SelectMany(term => term.Term.Synonyms.SelectMany(synonym => Capital().Matches(synonym)).Concat(Capital().Matches(term.Label).Where(word => word.Index > 0)))
        .Select(word => word.Value).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words with a small first letter.</summary>
    public string Within(string words) => Capital().Match(words) is { Success: true, Index: 0 } first ? Small(first) + words[first.Length..] : words;

    /// <summary>Names joined in a line: all but the first word begin small.</summary>
    public string InList(string names) => Next().Replace(names, Small);

    private string Small(Match word) => _names.Contains(word.Value) ? word.Value : char.ToLowerInvariant(word.Value[0]) + word.Value[1..];

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();

    [GeneratedRegex(@"(?<=[,:] )\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Next();
}
