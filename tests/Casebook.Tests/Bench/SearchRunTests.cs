using System.Text;
using System.Text.Json;

namespace Casebook.Tests.Bench;

/// <summary><c>tests/bench/search-run.sh</c> answers queries over anyone's documents.</summary>
public sealed class SearchRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casebook-run-").FullName;

    [SkippableFact]
    public void Plain_gives_the_answers_of_lunr()
    {
        Node.Require();
        Node.Run("bench/plain-cases.mjs", default, _folder);
        var (code, printed, said) = BenchScript.Run(_folder, "search-run.sh", "--plain", "docs.jsonl", "queries.jsonl");
        Assert.True(code == 0, said);
        File.WriteAllText(Path.Combine(_folder, "printed.jsonl"), printed);
        var found = Encoding.UTF8.GetString(Node.Run("bench/plain-check.mjs", default, [.. new[] { "docs.jsonl", "queries.jsonl", "printed.jsonl" }.Select(name => Path.Combine(_folder, name))]));
        using var verdict = JsonDocument.Parse(found);
        Assert.Equal("[]", verdict.RootElement.GetProperty("wrong").GetRawText());
        Assert.True(verdict.RootElement.GetProperty("results").GetInt32() > 10_000, found);
    }

    [SkippableFact]
    public void Ids_keep_their_kind_and_missing_texts_are_empty()
    {
        Write("docs.jsonl", """{"id": 7, "title": null, "text": "nerve"}""", "", """{"id": "8", "text": ""}""", """{"id": "x y", "title": "Nerve \ud800"}""", """{"id": 1.50, "text": 5, "title": "nerve"}""");
        Write("queries.jsonl", """{"id": 1, "text": "NERVE?"}""", """{"id": "two"}""", """{"id": 3, "text": "\"nerve"}""");
        var (code, printed, said) = BenchScript.Run(_folder, "search-run.sh", "docs.jsonl", "queries.jsonl");
        Assert.True(code == 0, said);
        var lines = printed.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("""{"query":1,"results":[{"id":""", lines[0], StringComparison.Ordinal);
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal(["\"x y\"", "1.5", "7"], first.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id").GetRawText()).Order(StringComparer.Ordinal));
        Assert.Equal("""{"query":"two","results":[]}""", lines[1]);
    }

    [SkippableTheory]
    [InlineData("""{"id": 1, "text": "a"}""", """{"id": "1", "text": "b"}""", "line 2: the id \"1\" is also that of line 1")]
    [InlineData("""{"id": 1, "text": "a"}""", "nerve", "line 2: not JSON")]
    [InlineData("""{"id": 1, "text": "a"}""", """{"text": "b"}""", "line 2: a document is an object with an id")]
    public void Says_what_is_wrong_with_a_line(string first, string second, string expected)
    {
        Write("docs.jsonl", first, second);
        Write("queries.jsonl", """{"id": 1, "text": "a"}""");
        var (code, printed, said) = BenchScript.Run(_folder, "search-run.sh", "docs.jsonl", "queries.jsonl");
        Assert.Equal((1, ""), (code, printed));
        Assert.Contains(expected, said, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_comparison_with_the_peers_runs()
    {
        Skip.If(!Repository.IsContinuousIntegration && !Directory.Exists(Path.Combine(Repository.Root, "tests", "bench", "node_modules")), "There is no 'tests/bench/node_modules'; run 'npm ci' in 'tests/bench'.");
        Skip.If(!Repository.IsContinuousIntegration && !File.Exists("/usr/bin/chromium"), "There is no Chromium on this machine.");
        var (code, printed, said) = BenchScript.Run(_folder, "search-compare.sh", "--dry", "--quick", "50");
        Assert.True(code == 0, said);
        Assert.All(["Casebook", "lunr.js", "MiniSearch", "Pagefind"], name => Assert.Equal(3, printed.Split('\n').Count(line => line.StartsWith($"| {name} |", StringComparison.Ordinal))));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, name), lines);
}
