using System.Globalization;
using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>Writes <c>cases/ID.yml</c> of an invented case.</summary>
internal static class CaseFile
{
    public const string Notice = "Invented for a measurement. There is no such patient and no such paper; nothing here may be read as medicine.";

    /// <summary>What titles begin with, so that every page says it.</summary>
    public const string Mark = "Invented: ";

    /// <summary>The day that every record of a corpus carries.</summary>
    public const string Day = "2026-11-21";

    public static string Write(CaseDraft draft)
    {
        var yaml = new YamlText(Notice);
        var plan = draft.Plan;
        yaml.Key("id", plan.Id);
        yaml.Key("source", plan.Id);
        yaml.Key("title", Mark + draft.Say("title"));
        yaml.Key("answer", Mark + draft.Say("answer"));
        yaml.Key("lesson", draft.SayFirst("lesson"));
        yaml.Record("patient", () => Patient(yaml, draft));
        yaml.Records("primaries", [plan.Tumour], tumour => Primary(yaml, draft, tumour));
        yaml.Records("specimens", Specimens(draft), of => Specimen(yaml, draft, of));
        yaml.Records("lesions", plan.Lesions, lesion => LesionPart.Write(yaml, draft, lesion));
        yaml.Records("course", draft.Course.Events, item => EventPart.Write(yaml, draft, item));
        yaml.Records("background", draft.SayAll("background", draft.Dice.Between(1, 3)), says =>
        {
            yaml.Key("says", says);
            yaml.Key("where", draft.Where());
        });
        ClaimPart.Write(yaml, draft);
        yaml.Key("added", Day);
        yaml.Records("changes", [Day], day =>
        {
            yaml.Key("on", day);
            yaml.Key("what", "Invented");
        });
        return yaml.ToString();
    }

    private static void Patient(YamlText yaml, CaseDraft draft)
    {
        yaml.Key("age", draft.Plan.Age);
        yaml.Key("sex", draft.Plan.Sex);
        draft.Place(yaml, $"{draft.Plan.Age} years, {draft.Plan.Sex}");
    }

    private static void Primary(YamlText yaml, CaseDraft draft, TermNode tumour)
    {
        yaml.Key("id", "primary");
        if (draft.Plan.OtherTumour is { } other) draft.Contested(yaml, "tumour", tumour.Id.Id, other.Id.Id);
        else yaml.Key("tumour", tumour.Id.Id);
        yaml.Key("status", draft.Dice.Pick(["active", "untreated", "controlled", "unknown"]));
        yaml.Records("stage", [$"T{draft.Number(1, 4)} N{draft.Number(0, 3)} M{draft.Number(0, 1)}"], stage =>
        {
            yaml.Key("is", stage);
            yaml.Key("system", "TNM");
            yaml.Key("edition", "not-reported");
            yaml.Key("at", draft.Course.First("primary-diagnosis", "staging", Course.Admission));
            draft.Place(yaml, stage);
        });
        if (draft.Dice.Chance(60)) draft.Fact(yaml, "size", $"{draft.Number(1, 9)}.{draft.Number(0, 9)} cm");
        else yaml.Key("size", "not-reported");
        yaml.Key("treatment-before", draft.Say("result"));
        yaml.Record("note", () => draft.OurOwn(yaml, draft.Say("note")));
        draft.Place(yaml);
    }

    /// <summary>What tissue was looked at: of the primary, of the first lesion, of both.</summary>
    private static string[] Specimens(CaseDraft draft) => draft.Dice.Below(4) switch
    {
        0 => [draft.Plan.Index.Id],
        1 => ["primary"],
        _ => ["primary", draft.Plan.Index.Id],
    };

    private static void Specimen(YamlText yaml, CaseDraft draft, string of)
    {
        yaml.Key("id", $"tissue-of-{of}");
        yaml.Key("of", of);
        yaml.Key("taken", of == "primary" ? draft.Course.First("earlier-treatment", "primary-diagnosis", "histology", Course.Admission) : draft.Course.First("operation", "histology", Course.Admission));
        yaml.Key("histology", draft.Dice.PickSkewed(draft.Pool.Histologies).Id.Id);
        if (draft.Dice.Chance(30)) draft.Contested(yaml, "grade", "poor", "moderate");
        else yaml.Key("grade", draft.Dice.Pick(["poorly differentiated", "moderately differentiated", "not-reported"]));
        yaml.Records("markers", draft.Dice.Some(draft.Pool.Markers, draft.Dice.Below(4)), marker =>
        {
            yaml.Key("marker", marker.Id.Id);
            yaml.Key("is", draft.Dice.Pick(["positive", "positive", "negative", "not-reported"]));
            yaml.Key("compartment", draft.Dice.Pick(["tumour", "tumour", "nerve"]));
            draft.Place(yaml);
        });
        yaml.Key("size", "not-reported");
        yaml.Key("margin", draft.Dice.Pick(["not-reported", "free", "not free"]));
        draft.Fact(yaml, "nodes", $"{draft.Number(0, 9)} of {draft.Number(10, 40)}");
        yaml.Key("note", draft.Say("note"));
        yaml.Key("where", draft.Where());
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
