using System.Globalization;
using Casebook.Knowledge;

namespace Casebook.Bench.Corpus;

/// <summary>One case while it is written: its plan, its course, its sentences, and the ways of telling a place, a side or a contested fact that all parts of its file share.</summary>
internal sealed class CaseDraft
{
    private static readonly string[] Reasons =
    [
        "ambiguity", "claim against case", "definition", "outcome wording", "examination wording", "time zero", "abstract against text", "figure against text", "count", "size", "level", "dose", "side",
    ];

    private static readonly string[][] Stakes = [["wording"], ["diagnosis", "wording"], ["treatment"], ["treatment", "wording"], ["diagnosis"], ["count", "wording"]];

    private readonly Grammar _grammar;
    private readonly Dictionary<string, string> _facts;

    /// <param name="what">What is written with it, so that a table told with the terms of a case says something else.</param>
    public CaseDraft(CasePlan plan, TermPool pool, Grammar grammar, string what = "draft")
    {
        (Plan, Pool, _grammar) = (plan, pool, grammar);
        Dice = new Dice(what, plan.Number);
        Course = Course.Of(plan.Events, Dice);
        _facts = Facts.Of(plan, Dice);
    }

    public CasePlan Plan { get; }

    public TermPool Pool { get; }

    public Dice Dice { get; }

    public Course Course { get; }

    public string Say(string rule) => _grammar.Say(rule, Dice, _facts);

    /// <summary>The same with a capital first letter.</summary>
    public string SayFirst(string rule) => Grammar.Capital(Say(rule));

    /// <summary>Several different ways to say a rule, each filled.</summary>
    public string[] SayAll(string rule, int count) => [.. Dice.Shuffled(_grammar.Ways(rule)).Take(count).Select(way => _grammar.Fill(way, Dice, _facts))];

    public string Where() => Dice.Below(10) switch
    {
        0 => "Abstract",
        1 => $"Figure {Number(1, 4)}",
        2 => $"Table 1 row {Number(1, 6)}",
        3 or 4 => $"Discussion par {Number(1, 6)}",
        _ => $"Case par {Number(1, 7)}",
    };

    public string Number(int low, int high) => Dice.Between(low, high).ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a record stands, and the phrase that shows it.</summary>
    public void Place(YamlText yaml, string printed = "")
    {
        yaml.Key("where", Where());
        yaml.Key("printed", printed.Length > 0 ? printed : Say("phrase"));
    }

    /// <summary>A side: as told, or the casebook's own.</summary>
    public void Side(YamlText yaml, string side)
    {
        if (Dice.Chance(75)) yaml.Key("side", side);
        else yaml.Record("side", () => OurOwn(yaml, side));
    }

    /// <summary>What the casebook concludes and the paper does not say.</summary>
    public void OurOwn(YamlText yaml, string value)
    {
        yaml.Key("is", value);
        yaml.Key("by", "casebook");
        yaml.Key("why", Say("why-two"));
    }

    /// <summary>A fact with a place and a phrase of its own.</summary>
    public void Fact(YamlText yaml, string key, string value) => yaml.Record(key, () =>
    {
        yaml.Key("is", value);
        Place(yaml);
    });

    /// <summary>A fact that the paper tells in more ways than one.</summary>
    public void Contested(YamlText yaml, string key, params string[] readings) => yaml.Record(key, () => Contest(yaml, readings));

    /// <summary>The readings, the reason, and what is held.</summary>
    public void Contest(YamlText yaml, string[] readings)
    {
        yaml.Records("readings", readings, reading =>
        {
            yaml.Key("is", reading);
            Place(yaml);
        });
        yaml.Key("reason", Dice.PickSkewed(Reasons));
        yaml.Key("held", Dice.Chance(60) ? readings[0] : "none");
        yaml.Key("why", Say("why"));
        yaml.Ids("matters", Dice.Pick(Stakes));
    }

    public static string[] Ids(IEnumerable<TermNode> nodes) => TermPool.Ids(nodes);
}
