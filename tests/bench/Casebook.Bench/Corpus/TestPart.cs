using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>Writes a test of an invented course: what it covered, what it showed, and what that was taken to mean.</summary>
internal static class TestPart
{
    public static void Write(YamlText yaml, CaseDraft draft, string id, TermNode modality)
    {
        var (plan, dice) = (draft.Plan, draft.Dice);
        var isTissue = id is "histology" or "second-look";
        var isWrong = id == "first-scan" && dice.Chance(75);
        var isSeen = isTissue || (!isWrong && dice.Chance(90));
        yaml.Key("test", modality.Id.Id);
        yaml.Key("asked", draft.Say("asked"));
        var covers = Field(yaml, draft, modality, isWrong);
        yaml.Key("finding", draft.SayFirst("finding"));
        yaml.Key("lesion", isSeen ? "seen" : covers ? "not-seen" : dice.Pick(["outside-field", "outside-field", "field-unknown"]));
        yaml.Key("nature", isTissue ? "proved" : isWrong ? "misnamed" : dice.Pick(["suggested", "suggested", "suggested", "suggested", "not-addressed"]));
        if (isWrong) yaml.Ids("believed", [plan.Mimics[0].Id.Id]);
        else if (dice.Chance(40)) yaml.Ids("believed", [plan.Tumour.Id.Id]);
        if (isSeen && dice.Chance(80)) Extent(yaml, draft);
        yaml.Key("reference", isTissue ? "tissue" : dice.Pick(["tissue", "concordance", "none"]));
        yaml.Key("next", Next(draft, id));
        yaml.Records("measures", [.. Enumerable.Range(0, dice.Below(3))], _ =>
        {
            yaml.Key("what", $"{draft.Say("response-word")} {draft.Say("detail")}");
            yaml.Key("value", draft.Number(1, 60));
            yaml.Key("unit", dice.Pick(["mm", "ms", "%", "not-reported"]));
            yaml.Key("side", dice.Pick(["right", "left"]));
            draft.Place(yaml);
        });
    }

    /// <summary>The keys that the modality's term needs; true when the field holds the lesion.</summary>
    private static bool Field(YamlText yaml, CaseDraft draft, TermNode modality, bool isWrong)
    {
        var (dice, needs) = (draft.Dice, modality.Term.Needs);
        var covers = !isWrong && dice.Chance(80);
        if (needs.Contains("region", StringComparer.Ordinal))
        {
            if (dice.Chance(10)) yaml.Key("region", "not-reported");
            else yaml.Ids("region", CaseDraft.Ids(covers ? draft.Plan.Index.Regions : [dice.PickSkewed(draft.Pool.Regions)]));
        }

        if (needs.Contains("contrast", StringComparer.Ordinal)) yaml.Key("contrast", dice.Pick(["none", "given", "given", "gadolinium", "not-reported"]));
        if (needs.Contains("tracer", StringComparer.Ordinal) || modality.Label.StartsWith("PET", StringComparison.Ordinal)) yaml.Key("tracer", dice.Pick(["FDG", "not-reported"]));
        return covers;
    }

    private static void Extent(YamlText yaml, CaseDraft draft)
    {
        var sites = CaseDraft.Ids(draft.Plan.Index.Sites);
        if (draft.Dice.Chance(50)) yaml.Ids("extent", sites);
        else
            yaml.Record("extent", () =>
            {
                yaml.Ids("is", sites);
                draft.Place(yaml);
            });
    }

    private static string Next(CaseDraft draft, string id) => id switch
    {
        "first-scan" => draft.Course.First("relief", "scan"),
        "test" => draft.Course.First("scan"),
        "scan" or "staging" => draft.Course.First("operation"),
        "histology" => draft.Course.First("radiation", "drug"),
        _ => "",
    };
}
