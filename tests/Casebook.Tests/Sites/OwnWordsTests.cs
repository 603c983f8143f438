using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Sources;

namespace Casebook.Tests.Sites;

/// <summary>The sentences of the content are ours: outside what is marked as printed, no run of more than twelve words is a paper's.</summary>
public class OwnWordsTests
{
    private const int Run = 13;

    /// <summary>Keys whose values are the paper's own by design.</summary>
    private static readonly HashSet<string> TheirsByKey = new(StringComparer.Ordinal) { "printed", "cells" };

    [SkippableFact]
    public void No_sentence_is_a_papers()
    {
        Skip.If(Repository.PaperTexts is null, "No folder 'shared/seeds' with the papers' texts stands beside the repository.");
        var papers = PaperTexts.Read(Repository.PaperTexts).Values.SelectMany(text => Runs(text)).ToHashSet(StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        var ours = ContentFiles.Read(Repository.Root, bag).Where(file => !file.Path.StartsWith("content/sources/", StringComparison.Ordinal))
            .SelectMany(file => TextsOf(file, bag).Select(text => (file.Path, Text: text)));
        Verdict.None(ours.SelectMany(own => Runs(own.Text).Where(papers.Contains).Select(run => $"{own.Path}: {run}")));
    }

    [Fact]
    public void A_run_of_thirteen_words_is_found_in_whatever_lines_it_is_broken()
    {
        const string Paper = "one two three four five six seven eight nine ten ele-\nven twelve thirteen fourteen";
        Assert.Contains(Runs("Two, three four five six seven eight nine ten eleven twelve thirteen FOURTEEN.").Single(), Runs(Paper));
    }

    private static IEnumerable<string> TextsOf(SourceFile file, DiagnosticBag bag) => Path.GetExtension(file.Path) switch
    {
        ".yml" => YamlReader.Read(file, bag, WordPool.For(1)) is { } map ? Scalars(map) : [],
        ".tsv" => file.Text()!.Split('\n', '\t'),
        _ => [file.Text()!],
    };

    private static IEnumerable<string> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Text],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Entries.Where(entry => !TheirsByKey.Contains(entry.Key)).SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };

    private static IEnumerable<string> Runs(string text)
    {
        var words = string.Concat(PrintedText.Joined(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(start => string.Join(' ', words, start, Run));
    }
}
