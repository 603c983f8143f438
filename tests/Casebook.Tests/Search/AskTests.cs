using System.Text;
using System.Text.Json;
using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>How a reader's question is understood and answered by the modules that the browser runs.</summary>
public sealed class AskTests
{
    private static readonly Collection Cases = new("cases", Collection.Weighing(1.2, 0.75, ("title", 1.5), ("text", 1)),
    [
        Document("drop", "Foot drop after gastric cancer", "The patient could not lift the left foot. A drop of power in the ankle was found, and metastasis to the sciatic nerve."),
        Document("schwannoma", "Schwannoma of the sciatic nerve", "A benign tumour, schwannoma, was taken for metastasis."),
        Document("plexus", "Lumbosacral plexopathy", "Pain of the leg; lumbosacral plexus infiltrated at L5–S1 by rectal carcinoma."),
        Document("pain", "Pain without cause", "Nothing was found. The foot did not drop; the nerve was well."),
        Document("median", "Carpal tunnel or carcinoma", "The median nerve was compressed by carcinoma of the breast."),
    ]);

    [SkippableTheory]
    [InlineData("schwannoma", "schwannoma")]
    [InlineData("gastric sciatic", "drop schwannoma")]
    [InlineData("\"foot drop\"", "drop")]
    [InlineData("“sciatic nerve”", "schwannoma drop")]
    [InlineData("\"drop foot\"", "")]
    [InlineData("\"taken for metastasis\"", "schwannoma")]
    [InlineData("sciatic -schwannoma", "drop")]
    [InlineData("metastasis \"sciatic nerve\" -gastric", "schwannoma")]
    [InlineData("L5/S1", "plexus")]
    [InlineData("L5-S1", "plexus")]
    [InlineData("title:foo +bar~2 schwan* \"", "")]
    [InlineData("-schwannoma", "schwannoma")]
    [InlineData("is it the?", "")]
    [InlineData("", "")]
    public void Finds_what_is_asked(string question, string expected) => Assert.Equal(expected, string.Join(' ', Ask(question).Refs));

    [SkippableFact]
    public void Corrects_a_word_that_the_index_lacks_and_says_so()
    {
        var answer = Ask("Shwannoma, sciatic");
        Assert.Equal("schwannoma", answer.Refs[0]);
        Assert.Equal("Shwannoma → schwannoma", answer.Corrections);
        Assert.Equal(1, answer.All);
        Assert.Equal("tumuor → tumour", Ask("benign tumuor").Corrections);
        Assert.Equal("drop schwannoma", string.Join(' ', Ask("gastrc nerve sciatic", "{}").Refs.Take(2)));
    }

    [SkippableTheory]
    [InlineData("shwannoma", """{"verbatim":true}""", "shwannoma")]
    [InlineData("\"shwannoma\"", "{}", "shwannoma")]
    [InlineData("schw4nnoma", "{}", "schw4nnoma")]
    [InlineData("zzzzzz Qqqqqq", "{}", "zzzzzz Qqqqqq")]
    [InlineData("nrv", "{}", "nrv")]
    public void Leaves_a_word_alone_and_names_it_as_missing(string question, string options, string missing)
    {
        var answer = Ask(question, options);
        Assert.Empty(answer.Refs);
        Assert.Empty(answer.Corrections);
        Assert.Equal(missing, answer.Missing);
    }

    [SkippableFact]
    public void Never_changes_a_word_that_the_index_has()
    {
        // "pain" is one letter from "pair" and "gain"; it is here, so it stands.
        var answer = Ask("pain");
        Assert.Empty(answer.Corrections);
        Assert.Equal(["pain", "plexus"], answer.Refs.Order());
    }

    [SkippableFact]
    public void Takes_the_last_word_as_begun_while_it_is_being_typed()
    {
        Assert.Empty(Ask("schw", """{"verbatim":true}""").Refs);
        Assert.Equal("schwannoma", Ask("schw", """{"unfinished":true,"verbatim":true}""").Refs[0]);
        Assert.Equal("plexus", Ask("pain lumbo", """{"unfinished":true}""").Refs[0]);
    }

    [SkippableFact]
    public void Tells_which_hits_have_every_word()
    {
        var answer = Ask("foot nerve carcinoma");
        Assert.Equal(0, answer.All);
        Assert.Equal(2, Ask("foot nerve").All);
    }

    [SkippableFact]
    public void Answers_any_string()
    {
        string[] odd =
        [
            """["<script>alert(1)</script> <b>nerve</b>",{}]""", """["+ - * ~ ^ : \\ \" ' ( ) [ ] { } | & !",{}]""", """["😀 👩‍⚕️ nerve",{}]""", """["עצב ורך \u202e nerve",{}]""",
            """["\ud83d nerve \udc00",{}]""", """[{"repeat":"nerve ","times":2000},{}]""", """[{"repeat":"x","times":10000},{}]""", """[{"repeat":"\"-a ","times":3000},{}]""",
            """["\u0000\ufeff\u200b",{}]""", """["constructor __proto__ toString",{"unfinished":true}]""", """["-",{"unfinished":true}]""", """["\"",{}]""", """["--nerve -\"sciatic nerve\" nerve^10 nerve~1",{}]""",
            """["İstanbul ﬁ ß Ω",{"unfinished":true}]""",
        ];
        var answers = Answers($"[{string.Join(',', odd)}]");
        Assert.All(answers, answer => Assert.False(answer.TryGetProperty("error", out _), answer.ToString()));
        Assert.All([0, 2, 3, 4, 5], place => Assert.NotEmpty(answers[place].GetProperty("refs").EnumerateArray()));
    }

    [SkippableFact]
    public void Goes_on_without_the_pieces_that_only_refine()
    {
        var answers = Answers("""[["sciatic nerve",{}],["shwannoma",{}],["scia",{"unfinished":true}]]""", "near/", "words/");
        Assert.Equal("schwannoma", answers[0].GetProperty("refs")[0].GetString());
        Assert.Equal("shwannoma", answers[1].GetProperty("missing")[0].GetString());
        Assert.Equal(0, answers[2].GetProperty("refs").GetArrayLength());
        Assert.StartsWith("PieceError", Answers("""[["nerve",{}]]""", "terms/")[0].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    private static IndexedDocument Document(string name, string title, string text) => new(name, [FoldedText.Of(title), FoldedText.Of(text)]);

    private static Answer Ask(string question, string options = "{}")
    {
        var answer = Answers($"[[{JsonSerializer.Serialize(question)},{options}]]")[0];
        return new Answer(
            [.. Strings(answer, "refs")],
            string.Join(' ', answer.GetProperty("corrections").EnumerateArray().Select(correction => $"{correction.GetProperty("typed").GetString()} → {string.Join(' ', Strings(correction, "used"))}")),
            string.Join(' ', Strings(answer, "missing")),
            answer.GetProperty("all").GetInt32());
    }

    private static IEnumerable<string> Strings(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(value => value.GetString()!);

    private static List<JsonElement> Answers(string questions, params string[] broken)
    {
        Node.Require();
        using var folder = new SearchFolder(Cases);
        var printed = Node.Run("search/ask.mjs", Encoding.UTF8.GetBytes(questions), [folder.Path, .. broken]);
        using var answers = JsonDocument.Parse(printed);
        return [.. answers.RootElement.EnumerateArray().Select(answer => answer.Clone())];
    }

    private sealed record Answer(List<string> Refs, string Corrections, string Missing, int All);
}
