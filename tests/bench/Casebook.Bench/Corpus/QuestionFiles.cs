using System.Globalization;

namespace Casebook.Bench.Corpus;

/// <summary>Writes <c>questions/ID.yml</c> and its text: a situation of the ward for every two hundred and fifty cases.</summary>
internal static class QuestionFiles
{
    /// <summary>How many cases there are to a question.</summary>
    public const int Cases = 250;

    public static string IdOf(int question) => $"invented-question-{question.ToString("D4", CultureInfo.InvariantCulture)}";

    /// <param name="question">Which one, counted from 1.</param>
    public static (string Record, string Text) Write(int question, TermPool pool, Grammar grammar)
    {
        var draft = new CaseDraft(CasePlan.Of(question * Cases, pool), pool, grammar, "question");
        var yaml = new YamlText(CaseFile.Notice);
        yaml.Key("id", IdOf(question));
        yaml.Key("title", CaseFile.Mark + draft.Say("question"));
        yaml.Records("cases", [.. Enumerable.Range(0, 4).Select(_ => draft.Dice.Between(1, question * Cases)).Distinct()], number =>
        {
            yaml.Key("case", CasePlan.IdOf(number));
            yaml.Key("from", Course.Admission);
            yaml.Key("why", draft.SayFirst("related"));
        });
        return (yaml.ToString(), $"This question is invented for a measurement. {string.Join(' ', draft.SayAll("teaches", 3))}\n");
    }
}
