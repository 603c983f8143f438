using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>The two twins that fold a text, C# and script, held against one file of vectors and against each other.</summary>
public partial class FoldedTextTests
{
    private const int Seed = 20261121;
    private const int RandomTexts = 20_000;

    private static readonly string[] Pieces =
    [
        "l", "L", "s", "S", "c", "t", "th", "Th", "1", "2", "3", "5", "8", "10", "12", "100", "-", "–", "/", " ", "  ", ".", ",", "'", "’", "a", "b", "x", "ca", "her", "il", "ki", "tumour", "oedem", "lyse", "ise",
        "isation", "organ", "prom", "metre", "l5", "S1", "C6", "t12", "to", " to ", " Through ", "μ", "α", "β", "Σ", "é", "ß", "œ", "\u0301", "cm", "Gy", "mg", "'s", "(", ")", "disk", "haem", "centr", "ed", "ic",
        "\ud800", "\udc00", "𝐀", "中", "Ж", "İ", "`", "´", "™", "½", "\u00a0", "\u200b", "\ufffe", "^", "~", "%", "\n", "\t", "\0",
    ];

    private static string VectorFile => Path.Combine(Repository.Root, "tests", "search", "vectors", "fold.tsv");

    private static (string Text, string Folded)[] Vectors =>
        [.. File.ReadLines(VectorFile).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.Split('\t')).Select(cells => (Read(cells[0]), cells[1]))];

    private static string[] RandomInputs()
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, RandomTexts).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)])))];
    }

    [Fact]
    public void The_program_folds_as_the_vectors_say() =>
        Verdict.None(Vectors.Select(vector => (vector, got: FoldedText.Of(vector.Text))).Where(pair => pair.got != pair.vector.Folded)
            .Select(pair => $"'{pair.vector.Text}' gives '{pair.got}', not '{pair.vector.Folded}'"));

    [SkippableFact]
    public void The_script_folds_as_the_vectors_say()
    {
        var vectors = Vectors;
        var got = ByScript(vectors.Select(vector => vector.Text));
        Verdict.None(vectors.Zip(got).Where(pair => pair.First.Folded != pair.Second).Select(pair => $"'{pair.First.Text}' gives '{pair.Second}', not '{pair.First.Folded}'"));
    }

    [SkippableFact]
    public void Program_and_script_fold_twenty_thousand_random_texts_alike()
    {
        var texts = RandomInputs();
        var got = ByScript(texts);
        Verdict.None(texts.Zip(got).Select(pair => (Text: pair.First, Script: pair.Second, Program: FoldedText.Of(pair.First))).Where(pair => pair.Script != pair.Program)
            .Select(pair => $"{Written(pair.Text)} gives '{pair.Program}' here and '{pair.Script}' there"));
    }

    [Fact]
    public void The_two_tables_of_spelling_are_the_same_text()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "templates", "assets", "js", "search", "spelling.js"));
        Assert.Equal(UsSpelling.Table, TableInScript().Match(script).Groups["table"].Value);
    }

    [Fact]
    public void Folding_twice_changes_nothing_but_what_a_level_or_a_spelling_leaves() =>
        Verdict.None(Vectors.Select(vector => vector.Folded).Where(folded => !OnceMore(folded)).Select(folded => $"'{folded}' folds to '{FoldedText.Of(folded)}'"));

    [Fact]
    public void Folded_words_stand_one_space_apart_and_are_not_longer_than_levels_make_them()
    {
        Verdict.None(RandomInputs().Select(FoldedText.Of).Where(folded => folded.Trim() != folded || folded.Contains("  ", StringComparison.Ordinal)));
        foreach (var hostile in new[] { "C1-S5,", "c1s5", "l1-", "l1l1", "1.1,1", "a'", "'", "Α", "αα ", "ise", "ae", "\ud800", "ﷺ", "e\u0301\u0301\u0301", "L5 to ", "l1,2,3,", "ca-1-" })
            Assert.InRange(FoldedText.Of(string.Concat(Enumerable.Repeat(hostile, 10_000 / hostile.Length))).Length, 0, 250_000);
    }

    private static bool OnceMore(string folded) => FoldedText.Of(folded) == folded;

    private static string[] ByScript(IEnumerable<string> texts)
    {
        var input = Encoding.ASCII.GetBytes(string.Concat(texts.Select(text => Written(text) + "\n")));
        return [.. Encoding.ASCII.GetString(Node.Run("search/fold.mjs", input)).Split('\n')[..^1].Select(Read)];
    }

    private static string Read(string text) => Numbered().Replace(text, match => ((char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        .Replace("\\t", "\t", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal);

    private static string Written(string text) => string.Concat(text.Select(letter => letter is >= ' ' and <= '~' and not '\\' ? letter.ToString() : $"\\u{(int)letter:x4}"));

    [GeneratedRegex(@"\\u[0-9a-f]{4}")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"table = `\r?\n(?<table>[^`]*?)\r?\n`")]
    private static partial Regex TableInScript();
}
