using System.Globalization;
using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>Writes <c>statements/TOPIC.yml</c>: what the papers of every twenty cases claim in general, with figures and with what contradicts them.</summary>
internal static class TopicFile
{
    /// <summary>How many cases there are to a topic.</summary>
    public const int Cases = 20;

    private static readonly string[] Kinds = ["frequency", "frequency", "comparison", "mechanism", "rule", "prognosis", "accuracy", "treatment"];

    public static string IdOf(int topic) => $"invented-topic-{topic.ToString("D5", CultureInfo.InvariantCulture)}";

    /// <param name="topic">Which one, counted from 1.</param>
    public static string Write(int topic, TermPool pool, Grammar grammar)
    {
        var draft = new CaseDraft(CasePlan.Of(topic * Cases, pool), pool, grammar, "topic");
        var (yaml, dice) = (new YamlText(CaseFile.Notice), draft.Dice);
        var claims = draft.SayAll("says", dice.Between(6, 9));
        yaml.Key("id", IdOf(topic));
        yaml.Key("title", CaseFile.Mark + draft.Say("question"));
        yaml.Key("intro", "Invented for a measurement: neither the papers nor their figures exist.");
        yaml.Records("statements", [.. Enumerable.Range(1, claims.Length)], number => Statement(yaml, draft, topic, number, claims[number - 1]));
        yaml.Records("disagreements", [.. Enumerable.Range(1, dice.Between(1, 2))], number =>
        {
            yaml.Key("id", $"quarrel-{CaseFile.Text(number)}");
            yaml.Key("about", draft.Say("about"));
            yaml.Ids("between", [NameOf(topic, number), NameOf(topic, number + 2)]);
            yaml.Key("reason", dice.Pick(["claim against case", "definition", "count"]));
            yaml.Key("held", "none");
            yaml.Key("why", draft.Say("why"));
            yaml.Ids("matters", ["wording"]);
        });
        yaml.Records("patients", [.. Enumerable.Range(1, dice.Below(2))], number => Patient(yaml, draft, topic, number));
        yaml.Key("added", CaseFile.Day);
        return yaml.ToString();
    }

    private static string NameOf(int topic, int number) => $"{IdOf(topic)}/claim-{CaseFile.Text(number)}";

    private static void Statement(YamlText yaml, CaseDraft draft, int topic, int number, string says)
    {
        var (dice, plan) = (draft.Dice, draft.Plan);
        yaml.Key("id", $"claim-{CaseFile.Text(number)}");
        yaml.Key("says", says);
        yaml.Key("kind", dice.Pick(Kinds));
        var (part, whole) = (dice.Between(1, 20), dice.Between(21, 90));
        var isCounted = dice.Chance(60);
        yaml.Key("figure", isCounted ? $"{CaseFile.Text(part)} of {CaseFile.Text(whole)}" : "not-reported");
        yaml.Key("denominator", isCounted ? $"{CaseFile.Text(whole)} patients" : "not-reported");
        yaml.Key("counts", isCounted ? "patients" : "nothing");
        yaml.Ids("about", [.. new[] { plan.Tumour, plan.Index.Sites[0], plan.Scans[0], plan.Mimics[0] }.Where(_ => dice.Chance(60)).Append(plan.Operation).Select(Scoped).Take(3)]);
        yaml.Key("source", CasePlan.IdOf((topic * Cases) - dice.Below(Cases)));
        yaml.Key("cites", dice.Pick(["not-applicable", "not-in-text-read", "not-reported"]));
        draft.Place(yaml, $"{CaseFile.Text(part)} of {CaseFile.Text(whole)}");
        if (number > 1 && dice.Chance(30)) yaml.Ids("agrees-with", [NameOf(topic, number - 1)]);
        else if (topic > 1 && dice.Chance(25)) yaml.Ids("disagrees-with", [NameOf(topic - 1, 1)]);
    }

    private static void Patient(YamlText yaml, CaseDraft draft, int topic, int number)
    {
        yaml.Key("id", $"patient-{CaseFile.Text(number)}");
        yaml.Key("source", CasePlan.IdOf((topic * Cases) - draft.Dice.Below(Cases)));
        draft.Place(yaml);
        RowPlan.Of(-topic, number, draft.Pool).Write(yaml, draft);
    }

    private static string Scoped(TermNode node) => $"{node.Id.Scope}:{node.Id.Id}";
}
