using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>Writes one lesion of an invented case, with its certainties and its alternatives.</summary>
internal static class LesionPart
{
    private static readonly string[] Bases = ["tissue-of-lesion", "tissue-of-lesion", "tumour-within-nerve", "tissue-elsewhere", "concordant-tests", "one-test", "clinical-only"];

    public static void Write(YamlText yaml, CaseDraft draft, LesionPlan lesion)
    {
        var dice = draft.Dice;
        var isIndex = lesion == draft.Plan.Index;
        yaml.Key("id", lesion.Id);
        if (isIndex) yaml.Key("index", "true");
        yaml.Key("primary", "primary");
        yaml.Ids("sites", CaseDraft.Ids(lesion.Sites));
        draft.Side(yaml, lesion.Side);
        yaml.Record("compartment", () => draft.OurOwn(yaml, dice.Pick(["intradural", "foraminal", "paraspinal", "pelvic", "extrapelvic", "several"])));
        yaml.Ids("region", CaseDraft.Ids(lesion.Regions));
        if (dice.Chance(25)) draft.Contested(yaml, "level", $"L{draft.Number(1, 5)} as a vertebra", "the root of that name");
        else yaml.Key("level", "not-reported");
        if (dice.Chance(20)) draft.Contested(yaml, "count", "1", "multiple");
        else yaml.Key("count", dice.Chance(70) ? "1" : "multiple");
        if (dice.Chance(55)) draft.Fact(yaml, "size", $"{draft.Number(1, 8)} x {draft.Number(1, 6)} cm");
        else yaml.Key("size", "not-reported");
        yaml.Key("nerve-involvement", lesion.Involvement);
        yaml.Record("route", () => draft.OurOwn(yaml, dice.Pick(["haematogenous", "lymphatic", "direct-extension", "perineural-spread", "csf", "unknown"])));
        if (dice.Chance(35)) draft.Contested(yaml, "relation", "intraneural", "encasing");
        else yaml.Key("relation", lesion.Involvement == "not-shown" ? "none-shown" : dice.Pick(["intraneural", "encasing", "compressing", "adherent"]));
        yaml.Record("certainty", () =>
        {
            foreach (var what in (string[])["tumour", "nerve", "primary"]) yaml.Record(what, () => Certainty(yaml, draft));
        });
        yaml.Records("alternatives", isIndex ? draft.Plan.Mimics : [.. draft.Plan.Mimics.Take(2)], mimic => Alternative(yaml, draft, mimic));
        yaml.Key("note", draft.Say("note"));
        draft.Place(yaml, $"{lesion.Side} {draft.Say("detail")}");
    }

    private static void Certainty(YamlText yaml, CaseDraft draft)
    {
        yaml.Key("basis", draft.Dice.Pick(Bases));
        yaml.Key("why", draft.Say("why-two"));
        yaml.Key("where", draft.Where());
    }

    private static void Alternative(YamlText yaml, CaseDraft draft, TermNode mimic)
    {
        yaml.Key("mimic", mimic.Id.Id);
        yaml.Key("considered", draft.Dice.Pick(["by-authors", "not-considered"]));
        yaml.Key("state", draft.Dice.Pick(["excluded", "unlikely", "unlikely", "open"]));
        yaml.Key("why", draft.Say("why-one"));
        if (draft.Dice.Chance(40))
            yaml.Records("features", mimic.Term.Features, feature =>
            {
                yaml.Key("feature", feature.Id);
                yaml.Key("is", draft.Dice.Chance(25) ? "not-reported" : draft.Say("minor"));
                yaml.Key("speaks", draft.Dice.Pick(["for", "against", "against", "neither"]));
                yaml.Key("where", draft.Where());
            });
        yaml.Key("where", draft.Where());
    }
}
