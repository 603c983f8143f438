using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>Writes <c>tables/ID.yml</c>: the review table that stands in the paper of every fiftieth case.</summary>
internal static class TableFile
{
    /// <summary>How many cases there are to a table.</summary>
    public const int Cases = 50;

    private const int EveryFindings = 4;
    private const int FewestRows = 12;

    private static readonly string[] PatientColumns = ["author", "primary", "place", "course", "end"];
    private static readonly string[] FindingColumns = ["muscle", "rest", "effort"];

    public static string IdOf(int table) => $"invented-table-{table.ToString("D5", CultureInfo.InvariantCulture)}";

    /// <param name="table">Which one, counted from 1.</param>
    public static string Write(int table, TermPool pool, Grammar grammar)
    {
        var draft = new CaseDraft(CasePlan.Of(table * Cases, pool), pool, grammar, "table");
        var yaml = new YamlText(CaseFile.Notice);
        var isOfFindings = table % EveryFindings == 0;
        yaml.Key("id", IdOf(table));
        yaml.Key("source", draft.Plan.Id);
        yaml.Key("title", $"{CaseFile.Mark}patients with {TermPool.Said(draft.Plan.Tumour)}, as listed by {Grammar.Name(draft.Dice)}");
        yaml.Key("caption", draft.SayFirst("caption"));
        yaml.Key("kind", isOfFindings ? "findings" : "patients");
        yaml.Key("where", "Table 1");
        yaml.Key("note", draft.Say("note"));
        if (isOfFindings)
        {
            yaml.Key("case", draft.Plan.Id);
            yaml.Key("test", "scan");
        }

        yaml.Records("columns", isOfFindings ? FindingColumns : PatientColumns, column =>
        {
            yaml.Key("id", column);
            yaml.Key("label", Grammar.Capital(column));
        });
        if (isOfFindings) yaml.Records("rows", draft.Dice.Some(pool.Muscles, FewestRows), muscle => Finding(yaml, draft, muscle));
        else yaml.Records("rows", [.. Enumerable.Range(1, draft.Dice.Between(FewestRows, 2 * FewestRows))], row => Patient(yaml, draft, table, row));
        yaml.Key("added", CaseFile.Day);
        return yaml.ToString();
    }

    private static void Finding(YamlText yaml, CaseDraft draft, TermNode muscle)
    {
        yaml.Key("id", muscle.Id.Id);
        yaml.Key("where", $"Table 1 row {draft.Number(1, FewestRows)}");
        yaml.Record("cells", () =>
        {
            yaml.Key("muscle", muscle.Label);
            yaml.Key("rest", draft.Say("activity"));
            yaml.Key("effort", draft.Say("judged"));
        });
        yaml.Ids("sites", [muscle.Id.Id]);
        yaml.Key("shows", draft.Dice.Pick(["normal", "abnormal"]));
        yaml.Key("finding", draft.SayFirst("result"));
    }

    /// <summary>A row of its own, one that an earlier table has too, or one that is a full case of the last fifty.</summary>
    private static void Patient(YamlText yaml, CaseDraft draft, int table, int row)
    {
        var full = row <= 3 ? CasePlan.Of((table * Cases) - (7 * row), draft.Pool) : null;
        var isRepeated = row == 4 && table > 1 && (table - 1) % EveryFindings != 0;
        var patient = full is null ? RowPlan.Of(isRepeated ? table - 1 : table, isRepeated ? FewestRows : row, draft.Pool) : RowPlan.Of(full);
        yaml.Key("id", $"row-{CaseFile.Text(row)}");
        yaml.Key("where", $"Table 1 row {CaseFile.Text(row)}");
        yaml.Record("cells", () =>
        {
            yaml.Key("author", $"{Grammar.Name(draft.Dice)}, {CaseFile.Text(draft.Dice.Between(1960, 2025))}");
            yaml.Key("primary", patient.Tumour.Label);
            yaml.Key("place", patient.Site.Label);
            yaml.Key("course", draft.Say("cell"));
            yaml.Key("end", patient.Outcome);
        });
        if (draft.Dice.Chance(10)) yaml.Key("repaired", draft.Say("note"));
        if (full is not null) yaml.Key("case", full.Id);
        if (isRepeated) yaml.Ids("same-as", [$"{IdOf(table - 1)}/row-{CaseFile.Text(FewestRows)}"]);
        patient.Write(yaml, draft);
    }
}

/// <summary>A patient known in a few words only.</summary>
internal sealed record RowPlan(TermNode Tumour, TermNode Site, string Side, string Involvement, string Age, string Sex, ImmutableArray<TermNode> Symptoms, ImmutableArray<TermNode> Tests, TermNode Treatment, string Outcome)
{
    private const int MostRows = 100;

    public static RowPlan Of(int table, int row, TermPool pool)
    {
        var dice = new Dice("row", (table * MostRows) + row);
        return new RowPlan(
            dice.PickSkewed(pool.Tumours), dice.PickSkewed(pool.NerveSites), dice.Pick(["right", "left", "not-reported"]), dice.Pick(["inferred", "inferred", "shown"]),
            dice.Chance(30) ? "not-reported" : CaseFile.Text(dice.Between(24, 88)), dice.Pick(["female", "male", "not-reported"]),
            [.. dice.Some(pool.Presentations, dice.Between(1, 3))], [.. dice.Some(pool.Scans, dice.Below(3))], dice.PickSkewed(pool.Operations), dice.Pick(["died", "alive", "not-reported"]));
    }

    /// <summary>A full case as a table would have it.</summary>
    public static RowPlan Of(CasePlan plan) =>
        new(plan.Tumour, plan.Index.Sites[0], plan.Index.Side, "inferred", plan.Age, plan.Sex, plan.Symptoms[..1], plan.Scans[..1], plan.Operation, plan.Outcome == "lost" ? "not-reported" : plan.Outcome);

    /// <summary>The keys of an observation.</summary>
    public void Write(YamlText yaml, CaseDraft draft)
    {
        yaml.Key("tumour", Tumour.Id.Id);
        yaml.Key("age", Age);
        yaml.Key("sex", Sex);
        yaml.Records("lesions", [Site], site =>
        {
            yaml.Key("id", "lesion");
            yaml.Ids("sites", [site.Id.Id]);
            yaml.Key("side", Side);
            yaml.Key("nerve-involvement", Involvement);
            if (draft.Dice.Chance(30)) yaml.Key("note", draft.Say("note"));
        });
        yaml.Ids("presentations", TermPool.Ids(Symptoms));
        yaml.Ids("modalities", TermPool.Ids(Tests));
        yaml.Ids("treatments", [Treatment.Id.Id]);
        yaml.Key("outcome", Outcome);
    }
}
