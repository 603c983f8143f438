using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>Writes a treatment of an invented course: planned, delivered, and what came of it.</summary>
internal static class TreatmentPart
{
    public static void Write(YamlText yaml, CaseDraft draft, string id)
    {
        var (plan, dice) = (draft.Plan, draft.Dice);
        var (term, aim, target) = id switch
        {
            "earlier-treatment" => (plan.Operation, "curative", "primary"),
            "relief" => (plan.Relief, "symptomatic", draft.Course.First("belief")),
            "operation" => (plan.Operation, dice.Pick(["curative", "palliative", "diagnostic"]), plan.Index.Id),
            "radiation" => (plan.Radiation, "palliative", plan.Index.Id),
            _ => (plan.Drug, dice.Pick(["palliative", "adjuvant"]), "primary"),
        };
        yaml.Ids("treatment", [term.Id.Id]);
        yaml.Key("aim", aim);
        if (target.Length > 0) yaml.Ids("for", [target]);
        if (id == "radiation") Radiation(yaml, draft);
        if (id is "drug" or "earlier-treatment") Drugs(yaml, draft);
        if (id == "operation") yaml.Key("margin", dice.Pick(["not-reported", "free", "not free"]));
        yaml.Key("result", draft.SayFirst("result"));
    }

    private static void Radiation(YamlText yaml, CaseDraft draft)
    {
        var dose = draft.Dice.Between(10, 30) * 2;
        var (planned, fractions) = ($"{CaseFile.Text(dose)} Gy", CaseFile.Text(dose / 2));
        yaml.Record("planned", () =>
        {
            yaml.Key("dose", planned);
            yaml.Key("fractions", fractions);
            draft.Place(yaml, $"{planned} in {fractions}");
        });
        yaml.Record("delivered", () =>
        {
            if (draft.Dice.Chance(30)) draft.Contested(yaml, "dose", planned, $"{CaseFile.Text(dose / 2)} Gy");
            else draft.Fact(yaml, "dose", planned);
            yaml.Key("fractions", "not-reported");
            yaml.Key("duration", "not-reported");
        });
        yaml.Records("volumes", [draft.Plan.Index.Regions[0]], region =>
        {
            yaml.Key("volume", TermPool.Said(region));
            yaml.Key("dose", planned);
            yaml.Key("fractions", fractions);
            draft.Place(yaml, planned);
        });
    }

    private static void Drugs(YamlText yaml, CaseDraft draft)
    {
        yaml.Record("delivered", () =>
        {
            draft.Fact(yaml, "cycles", draft.Number(1, 8));
            yaml.Key("dose", "not-reported");
        });
        yaml.Records("agents", draft.Dice.Some(draft.Pool.Drugs, draft.Dice.Between(1, 2)), agent =>
        {
            yaml.Key("agent", agent.Id.Id);
            yaml.Key("dose", "not-reported");
            yaml.Key("schedule", $"every {draft.Number(2, 4)} weeks");
            draft.Place(yaml);
        });
    }
}
