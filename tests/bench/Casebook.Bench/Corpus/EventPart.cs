using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>Writes one event of an invented course; which kind it is follows from its id.</summary>
internal static class EventPart
{
    /// <summary>The modality that each test of the course uses.</summary>
    private static readonly Dictionary<string, Func<CasePlan, TermNode>> Tests = new(StringComparer.Ordinal)
    {
        ["first-scan"] = plan => plan.Scans[0],
        ["test"] = plan => plan.Test,
        ["scan"] = plan => plan.Scans[1],
        ["staging"] = plan => plan.Scans[2],
        ["histology"] = plan => plan.Tissues[0],
        ["second-look"] = plan => plan.Tissues[1],
        ["follow-up-scan"] = plan => plan.Scans[1],
    };

    private static readonly string[] Useless = ["unchanged", "unchanged", "worse", "improved"];
    private static readonly string[] Useful = ["partial", "improved", "unchanged", "worse", "complete"];

    /// <summary>The modalities of all tests of a case.</summary>
    public static TermNode[] Modalities(CaseDraft draft) => [.. draft.Course.Events.Where(item => Tests.ContainsKey(item.Id)).Select(item => Tests[item.Id](draft.Plan))];

    /// <summary>What an event is about, in a word or two; for a table of events.</summary>
    public static string Label(CasePlan plan, string id) => Tests.TryGetValue(id, out var test) ? TermPool.Said(test(plan)) : id.Replace('-', ' ');

    public static void Write(YamlText yaml, CaseDraft draft, TimedEvent item)
    {
        yaml.Key("id", item.Id);
        if (Tests.TryGetValue(item.Id, out var test)) TestPart.Write(yaml, draft, item.Id, test(draft.Plan));
        else Kind(yaml, draft, item.Id);
        When(yaml, draft, item);
        if (draft.Dice.Chance(40)) draft.Side(yaml, draft.Plan.Index.Side);
        if (draft.Dice.Chance(75)) yaml.Key("note", draft.Say("note"));
        draft.Place(yaml, item.Amount);
    }

    private static void When(YamlText yaml, CaseDraft draft, TimedEvent item)
    {
        if (item.Amount.Length > 0 && draft.Dice.Chance(10)) draft.Contested(yaml, "when", item.When, $"{item.Relation} {item.Anchor}");
        else if (item.Relation.Length > 0 && draft.Dice.Chance(3)) yaml.Key("when", "not-reported");
        else yaml.Key("when", item.When);
    }

    private static void Kind(YamlText yaml, CaseDraft draft, string id)
    {
        var (plan, course, dice) = (draft.Plan, draft.Course, draft.Dice);
        switch (id)
        {
            case "primary-diagnosis":
                yaml.Key("diagnosis", "primary");
                yaml.Key("of", "primary");
                break;
            case "nerve-diagnosis":
                yaml.Key("diagnosis", "nerve-lesion");
                yaml.Ids("how", course.Known("scan", "test", "histology"));
                break;
            case "onset" or "worsening":
                yaml.Ids("symptom", TermPool.Ids(id == "onset" ? plan.Symptoms.Take(dice.Between(1, 3)) : plan.Symptoms.Skip(1).Take(dice.Between(1, 2))));
                yaml.Key("quality", draft.Say("quality"));
                yaml.Key("march", draft.Say("march"));
                yaml.Key("onset", dice.Pick(["acute", "subacute", "gradual"]));
                break;
            case "first-visit" or Course.Admission or "follow-up":
                yaml.Key("visit", id);
                break;
            case "examination":
                FindingPart.Write(yaml, draft);
                break;
            case "belief":
                yaml.Ids("belief", TermPool.Ids(plan.Mimics.Take(1)));
                yaml.Ids("from", course.Known("first-scan"));
                yaml.Key("until", course.First("histology", "scan"));
                yaml.Ids("treated-with", course.Known("relief"));
                yaml.Key("held-by", draft.Say("held-by"));
                break;
            case "earlier-decision" or "choice":
                yaml.Key("decision", dice.Pick(["chosen", "chosen", "declined", "not-offered", "postponed"]));
                yaml.Ids("about", [id == "choice" ? plan.Operation.Id.Id : plan.Drug.Id.Id]);
                yaml.Key("decided-by", dice.Pick(["patient", "team", "both"]));
                yaml.Key("because", draft.Say("because"));
                break;
            case "response" or "relief-response" or "later-response":
                Response(yaml, draft, id);
                break;
            case "complication":
                yaml.Ids("adverse-event", TermPool.Ids(plan.Symptoms.Skip(2).Take(dice.Between(1, 2))));
                yaml.Key("attributed-to", TermPool.Said(plan.Operation));
                yaml.Key("attribution", dice.Pick(["diagnosis", "hypothesis"]));
                break;
            case "spread":
                yaml.Ids("metastasis", [plan.Organ.Id.Id]);
                yaml.Ids("shown-by", course.Known("scan", "staging"));
                yaml.Key("of", "primary");
                break;
            case "outcome":
                Outcome(yaml, draft);
                break;
            default:
                TreatmentPart.Write(yaml, draft, id);
                break;
        }
    }

    private static void Response(YamlText yaml, CaseDraft draft, string id)
    {
        var treatment = id == "relief-response" ? draft.Course.First("relief") : draft.Course.First("radiation", "operation", "drug");
        yaml.Key("response", draft.Dice.Pick(id == "relief-response" ? Useless : Useful));
        yaml.Key("target", draft.Dice.Pick(["pain", "strength", "nerve-lesion", "primary", "function", "sensation"]));
        yaml.Key("measure", $"{draft.Say("detail")}, in a word");
        yaml.Key("from", $"{draft.Number(6, 9)} of 10");
        yaml.Key("to", $"{draft.Number(0, 7)} of 10");
        yaml.Key("to-treatment", treatment);
    }

    private static void Outcome(YamlText yaml, CaseDraft draft)
    {
        yaml.Key("outcome", draft.Plan.Outcome);
        yaml.Key("disease", draft.Dice.Pick(["none-found", "present", "progression", "not-reported"]));
        yaml.Key("function", draft.SayFirst("function"));
        if (draft.Plan.Outcome == "died") yaml.Key("cause", draft.Say("cause"));
    }
}
