namespace Casebook.Bench.Corpus;

/// <summary>Writes what an invented case leaves open: contested claims, tests that nobody tells of, silences, figures, the appraisal and the cases beside it.</summary>
internal static class ClaimPart
{
    public static void Write(YamlText yaml, CaseDraft draft)
    {
        var dice = draft.Dice;
        yaml.Records("contested", [.. Enumerable.Range(1, dice.Between(11, 19))], number =>
        {
            yaml.Key("id", $"claim-{CaseFile.Text(number)}");
            yaml.Key("about", draft.SayFirst("about"));
            draft.Contest(yaml, draft.SayAll("reading", dice.Pick([2, 2, 2, 3])));
        });
        Asked(yaml, draft);
        yaml.Texts("leaves-out", draft.SayAll("leaves-out", dice.Between(8, 12)));
        yaml.Records("figures", [.. Enumerable.Range(1, dice.Between(1, 4))], number =>
        {
            yaml.Key("figure", $"Figure {CaseFile.Text(number)}");
            yaml.Key("shows", draft.SayFirst("shows"));
        });
        yaml.Records("appraisal", draft.Pool.AppraisalItems, item =>
        {
            yaml.Key("item", item.Id.Id);
            yaml.Key("is", dice.Pick(["yes", "yes", "partly", "partly", "partly", "unclear", "no"]));
            yaml.Key("note", draft.SayFirst("appraisal"));
            yaml.Key("where", draft.Where());
        });
        yaml.Records("related", Earlier(draft), other =>
        {
            yaml.Key("case", CasePlan.IdOf(other));
            yaml.Key("why", draft.SayFirst("related"));
        });
    }

    /// <summary>Each term that every case must answer and no event does.</summary>
    private static void Asked(YamlText yaml, CaseDraft draft)
    {
        var done = EventPart.Modalities(draft);
        var open = draft.Pool.Asked.Where(term => !done.Any(test => test == term || term.AllNarrower.Contains(test))).ToArray();
        if (open.Length == 0) return;
        yaml.Record("asked", () =>
        {
            foreach (var term in open) yaml.Key(term.Id.Id, draft.Dice.Pick(["not-reported", "not-reported", "not-reported", "not-done"]));
        });
    }

    /// <summary>Up to three cases with smaller numbers.</summary>
    private static int[] Earlier(CaseDraft draft)
    {
        if (draft.Plan.Number == 1) return [];
        return [.. Enumerable.Range(0, draft.Dice.Below(4)).Select(_ => draft.Dice.Between(1, draft.Plan.Number - 1)).Distinct()];
    }
}
