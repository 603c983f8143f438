using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Sources;

namespace Casebook.Tests.Architecture;

/// <summary>Vocabulary is content: no text in the program names a term of <c>content/vocabularies</c>.</summary>
public partial class TermsInCodeTests
{
    /// <summary>Labels that are also words of the model or of plain English, with the reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skin"] = "a key of a finding and a kind of anatomy; half the name of a vocabulary",
        ["muscles"] = "a heading of every site's page; the kind of structure is a word of the model",
        ["no treatment"] = "plain English where a course tells no treatment",
    };

    [Fact]
    public void No_text_of_the_program_names_a_term()
    {
        var content = ContentReader.Read(Repository.Root, new DiagnosticBag());
        Assert.NotNull(content);
        var labels = content.Vocabularies.SelectMany(vocabulary => vocabulary.Terms).SelectMany(term => new[] { Plain(term.Label), Plain(term.Id) })
            .Where(label => !Exceptions.ContainsKey(label)).ToHashSet(StringComparer.Ordinal);
        var longest = labels.Max(label => label.Split(' ').Length);
        var named = from text in CodeGraph.Texts
                    where CodeGraph.Folder(text.Type) != "Templates"
                    from phrase in Phrases(Plain(text.Text).Split(' '), longest)
                    where labels.Contains(phrase)
                    select $"{text.Type.FullName} names '{phrase}' in \"{text.Text}\"";
        Verdict.None(named.Distinct());
    }

    private static IEnumerable<string> Phrases(string[] words, int longest) =>
        from start in Enumerable.Range(0, words.Length)
        from length in Enumerable.Range(1, Math.Min(longest, words.Length - start))
        select string.Join(' ', words, start, length);

    private static string Plain(string text) => NotAWord().Replace(text.ToLowerInvariant(), " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotAWord();
}
