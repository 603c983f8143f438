namespace Casebook.Pages;

/// <summary>Words made fit to begin a sentence or a heading.</summary>
public static class SentenceCase
{
    /// <summary>The words with a capital first letter.</summary>
    public static string Of(string words) => words.Length == 0 || char.IsUpper(words[0]) ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
