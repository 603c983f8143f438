using System.Globalization;
using System.Text.Json;
using Casebook.Search;

namespace Casebook.Tests.Search;

/// <summary>Tokeniser, trimmer, stop words and stemmer do what lunr.js's do.</summary>
public sealed class LunrTokensTests
{
    /// <summary>A letter whose category Unicode 17 changed; .NET and Node may go by different versions.</summary>
    private const int Recategorised = 0x295;

    [SkippableFact]
    public void The_tokens_of_every_text_are_those_of_lunr()
    {
        var all = GeneratedTexts.OfEveryKind();
        using var lunr = JsonDocument.Parse(Node.Run("search/tokens.mjs", Collection.Input(Collection.List(all))));
        var wrong = new List<string>();
        var place = 0;
        foreach (var expected in lunr.RootElement.EnumerateArray())
        {
            var ours = LunrTokens.Of(all[place++]);
            var theirs = expected.EnumerateArray().Select(token => (token[0].GetString(), token[1].GetInt32())).ToArray();
            if (ours.Length != theirs.Length) wrong.Add($"{ours.Length} tokens for {theirs.Length} in {all[place - 1][..Math.Min(80, all[place - 1].Length)]}");
            wrong.AddRange(ours.Zip(theirs).Where(pair => (Plain(pair.First.Term), pair.First.Position) != pair.Second).Select(pair => $"{pair.First} for {pair.Second}"));
        }

        Assert.Equal(all.Count, place);
        Verdict.None(wrong);
    }

    [SkippableFact]
    public void Lower_case_is_that_of_JavaScript()
    {
        using var node = JsonDocument.Parse(Node.Run("search/lower-case.mjs"));
        var wrong = new List<string>();
        foreach (var line in node.RootElement.EnumerateArray())
        {
            var point = line[0].GetInt32();
            var character = char.ConvertFromUtf32(point);
            var expected = line[1].ValueKind == JsonValueKind.String ? line[1].GetString()! : character;
            if (LowerCase.Of(character) != expected) wrong.Add($"U+{point:X4} gives '{LowerCase.Of(character)}' for '{expected}'");
            if (CharUnicodeInfo.GetUnicodeCategory(point) == UnicodeCategory.OtherNotAssigned || point == Recategorised) continue;
            string[] contexts = [$"{character}Σ", $"a{character}Σ", $"aΣ{character}", $"aΣ{character}a"];
            for (var context = 0; context < contexts.Length; context++)
                if (LowerCase.Of(contexts[context]).Contains('ς', StringComparison.Ordinal) != (line[2 + context].GetInt32() == 1)) wrong.Add($"U+{point:X4} stands otherwise to a sigma ({context})");
        }

        Verdict.None(wrong);
    }

    [SkippableFact]
    public void Logarithms_are_those_of_JavaScript_to_the_last_bit()
    {
        var random = new Random(22);
        double[] numbers =
        [
            1, 2, 3, 4, 0.5 + 0.5 + double.Epsilon, Math.BitIncrement(1), Math.E, Math.Sqrt(2), Math.BitIncrement(Math.Sqrt(2)), 1e6, 1e300, double.MaxValue,
            .. from documents in new[] { 1, 2, 3, 10, 100, 1000, 9999 }
               from occurrences in Enumerable.Range(1, 3 * documents)
               select 1 + Math.Abs((documents - occurrences + 0.5) / (occurrences + 0.5)),
            .. Enumerable.Range(0, 50_000).Select(_ => 1 + (random.NextDouble() * Math.Pow(10, random.Next(-8, 8)))),
        ];
        var list = string.Join(',', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
        using var node = JsonDocument.Parse(Node.Run("search/logarithms.mjs", Collection.Input($"[{list}]")));
        var expected = node.RootElement.EnumerateArray().Select(number => number.GetDouble()).ToArray();
        Assert.Equal(numbers.Length, expected.Length);
        Verdict.None(numbers.Zip(expected).Where(pair => NaturalLogarithm.Of(pair.First) != pair.Second).Select(pair => $"{pair.First:R} gives {NaturalLogarithm.Of(pair.First):R} for {pair.Second:R}"));
    }

    /// <summary>What is not ASCII by number, because a reader of JSON refuses half a surrogate pair.</summary>
    private static string Plain(string term) => string.Concat(term.Select(unit => unit is >= ' ' and <= '~' ? $"{unit}" : $"{{{(int)unit:x}}}"));
}
