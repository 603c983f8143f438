using System.Collections.Immutable;
using System.Globalization;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>What was planned and what was given, one row a treatment; decisions about treatment follow.</summary>
public sealed record CaseTreatments(ImmutableArray<TreatmentRow> Rows, ImmutableArray<LinkView> Decisions)
{
    public bool HasPlanned => Rows.Any(row => !row.Planned.IsEmpty);

    public bool HasDelivered => Rows.Any(row => !row.Delivered.IsEmpty);

    internal static CaseTreatments Of(CaseDesk desk) => new(
        [.. desk.Record.Course.OfType<TreatmentEvent>().Select(item => Row(desk, item))],
        [.. desk.Record.Course.OfType<DecisionEvent>().Where(item => item.About.Any(term => term.Vocabulary == VocabularyNames.Treatments)).Select(desk.Event)]);

    private static TreatmentRow Row(CaseDesk desk, TreatmentEvent item)
    {
        var block = EventBlock.Of(desk, item, facts => [facts.Text("Margin", item.Margin, "margin"), RecordFacts.Said("Stopped by", item.StoppedBy), .. facts.Frame(item.Frame)]);
        var record = EventBlock.FactsOf(desk, item);
        return new TreatmentRow(
            block,
            Answered(RecordFacts.Is("Aim", item.Aim), record.Parts("For", item.For)),
            Dose(record, "planned", item.Planned),
            [.. Dose(record, "delivered", item.Delivered), .. item.Volumes.SelectMany((volume, i) => Volume(record, volume, i + 1)), .. item.Agents.SelectMany((agent, i) => Agent(desk, record, agent, i + 1))],
            RecordFacts.Said("Result", item.Result));
    }

    private static ImmutableArray<FactView> Dose(RecordFacts treatment, string key, Dose? dose)
    {
        if (dose is null) return [];
        var facts = treatment.Inside(key, key, dose.Evidence);
        return Marked(treatment, key, dose.Evidence, Answered(
            facts.Text("Dose", dose.Amount, "dose"), facts.Text("Fractions", dose.Fractions, "fractions"), facts.Text("Cycles", dose.Cycles, "cycles"), facts.Text("Duration", dose.Duration, "duration")));
    }

    private static ImmutableArray<FactView> Volume(RecordFacts treatment, Volume volume, int number)
    {
        var facts = treatment.Inside(volume.Name, $"volumes/{number.ToString(CultureInfo.InvariantCulture)}", volume.Evidence);
        return Together(Marked(treatment, volume.Name, volume.Evidence, Answered(RecordFacts.Said("Volume", volume.Name), facts.Text("Volume dose", volume.Dose, "dose"), facts.Text("Volume fractions", volume.Fractions, "fractions"))));
    }

    private static ImmutableArray<FactView> Agent(CaseDesk desk, RecordFacts treatment, AgentDose agent, int number)
    {
        var name = desk.Context.Link(agent.Agent);
        var facts = treatment.Inside(name.Text, $"agents/{number.ToString(CultureInfo.InvariantCulture)}", agent.Evidence);
        return Together(Marked(treatment, name.Text, agent.Evidence, Answered(RecordFacts.Links("Agent", [name]), facts.Text("Agent dose", agent.Dose, "dose"), facts.Text("Schedule", agent.Schedule, "schedule"))));
    }

    /// <summary>The place of a record inside a treatment, behind its first value.</summary>
    private static ImmutableArray<FactView> Marked(RecordFacts treatment, string name, Evidence evidence, ImmutableArray<FactView> facts)
    {
        var at = facts.ToList().FindIndex(fact => fact.Values is [{ Place: null }]);
        if (at < 0 || treatment.MarkInside(name, evidence) is not { } mark) return facts;
        return facts.SetItem(at, facts[at] with { Values = [facts[at].Values[0] with { Place = mark, By = evidence.By }] });
    }

    /// <summary>A name with its numbers on one line, where all of them are told and none is contested.</summary>
    private static ImmutableArray<FactView> Together(ImmutableArray<FactView> facts) => facts.All(fact => fact.Values is [{ Absent: null }])
        ? [facts[0] with { Values = [.. facts.SelectMany(fact => fact.Values)] }]
        : facts;

    private static ImmutableArray<FactView> Answered(params IEnumerable<FactView> facts) => [.. facts.Where(fact => !fact.IsEmpty)];
}

/// <summary>One treatment.</summary>
/// <param name="Delivered">With its volumes and agents.</param>
public sealed record TreatmentRow(EventBlock Block, ImmutableArray<FactView> Aim, ImmutableArray<FactView> Planned, ImmutableArray<FactView> Delivered, FactView Result);
