using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>What the sentences of one case may name: its terms in words, and in links for the narrative.</summary>
internal static class Facts
{
    public static Dictionary<string, string> Of(CasePlan plan, Dice dice)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["tumour"] = Said(plan.Tumour),
            ["site"] = Said(plan.Index.Sites[0]),
            ["side"] = plan.Index.Side,
            ["on-side"] = plan.Index.Side switch { "bilateral" => "on both sides", "midline" => "in the midline", var side => $"on the {side}" },
            ["region"] = Said(plan.Index.Regions[0]),
            ["mimic"] = Said(plan.Mimics[0]),
            ["mimic2"] = Said(plan.Mimics[1]),
            ["symptom"] = Said(plan.Symptoms[0]),
            ["symptom2"] = Said(plan.Symptoms[1]),
            ["symptom3"] = Said(plan.Symptoms[2]),
            ["scan"] = Said(plan.Scans[0]),
            ["tissue"] = Said(plan.Tissues[0]),
            ["test"] = Said(plan.Test),
            ["organ"] = Said(plan.Organ),
            ["operation"] = Said(plan.Operation),
            ["radiation"] = Said(plan.Radiation),
            ["drug"] = Said(plan.Drug),
            ["relief"] = Said(plan.Relief),
            ["treatment"] = Said(dice.Pick([plan.Operation, plan.Radiation, plan.Drug, plan.Relief])),
            ["of-age"] = plan.Age == "not-reported" ? "whose age is not told" : plan.Age == "90+" ? "over ninety" : $"of {plan.Age}",
            ["person"] = plan.Sex switch { "female" => "a woman", "male" => "a man", _ => "a patient" },
            ["they"] = plan.Sex switch { "female" => "she", "male" => "he", _ => "they" },
            ["them"] = plan.Sex switch { "female" => "her", "male" => "him", _ => "them" },
            ["end"] = plan.Outcome switch { "died" => "died within the year", "alive" => "alive at the last visit", _ => "the end not told" },
            ["other"] = CasePlan.IdOf(plan.Number > 1 ? dice.Between(1, plan.Number - 1) : plan.Number),
        };
        Link(facts, "tumour", plan.Tumour);
        Link(facts, "site", plan.Index.Sites[0]);
        Link(facts, "mimic", plan.Mimics[0]);
        Link(facts, "symptom", plan.Symptoms[0]);
        Link(facts, "scan", plan.Scans[0]);
        Link(facts, "tissue", plan.Tissues[0]);
        Link(facts, "operation", plan.Operation);
        return facts;
    }

    private static void Link(Dictionary<string, string> facts, string name, TermNode node) => facts.Add($"link-{name}", $"[{facts[name]}]({node.Id.Scope}:{node.Id.Id})");

    private static string Said(TermNode node) => TermPool.Said(node);
}
