using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>Writes the examination of an invented case: which movements, reflexes, areas of skin and signs were looked at, and what they showed.</summary>
internal static class FindingPart
{
    public static void Write(YamlText yaml, CaseDraft draft)
    {
        var (pool, dice) = (draft.Pool, draft.Dice);
        yaml.Key("examination", "neurological");
        (string Kind, TermNode Term)[] looked =
        [
            .. Of("movement", pool.Movements, 3, 8), .. Of("muscle", pool.Muscles, 0, 2), .. Of("reflex", pool.Reflexes, 1, 3), .. Of("skin", pool.SkinAreas, 1, 4), .. Of("sign", pool.Presentations, 2, 6),
        ];
        yaml.Records("findings", looked, finding =>
        {
            yaml.Key(finding.Kind, finding.Term.Id.Id);
            yaml.Key("is", State(finding.Kind, dice));
            if (finding.Kind is "movement" && dice.Chance(60)) yaml.Key("grade", $"{draft.Number(0, 5)}/5");
            draft.Side(yaml, dice.Chance(80) ? draft.Plan.Index.Side : dice.Pick(["right", "left", "bilateral"]));
            if (dice.Chance(40)) yaml.Key("note", draft.Say("note"));
            draft.Place(yaml);
        });

        IEnumerable<(string Kind, TermNode Term)> Of(string kind, IReadOnlyList<TermNode> terms, int fewest, int most) => dice.Some(terms, dice.Between(fewest, most)).Select(term => (kind, term));
    }

    private static string State(string kind, Dice dice) => kind switch
    {
        "sign" => dice.Pick(["present", "present", "present", "not-present", "not-reported"]),
        "movement" => dice.Pick(["reduced", "reduced", "normal", "paralysed", "not-reported"]),
        _ => dice.Pick(["normal", "reduced", "absent", "increased", "not-reported"]),
    };
}
