using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads a treatment with what was planned, what was delivered, its volumes and its agents.</summary>
internal static class TreatmentReader
{
    public static CourseEvent Read(FieldReader fields, EventFrame frame) => new TreatmentEvent(
        frame,
        fields.Terms("treatment", VocabularyNames.Treatments, TermRole.Treatment),
        fields.Word<Aim>("aim"),
        fields.Refs("for"),
        fields.Record("planned", ReadDose),
        fields.Record("delivered", ReadDose),
        fields.Records("volumes", volume => new Volume(volume.RequiredText("volume"), volume.TextFact("dose"), volume.TextFact("fractions"), volume.Evidence)),
        fields.Records("agents", agent => new AgentDose(agent.RequiredTerm("agent", VocabularyNames.Treatments, TermRole.Agent), agent.TextFact("dose"), agent.TextFact("schedule"), agent.Evidence)),
        fields.TextFact("margin"),
        fields.Text("stopped-by"),
        fields.Text("result"));

    private static Dose ReadDose(FieldReader fields) =>
        new(fields.TextFact("dose"), fields.TextFact("fractions"), fields.TextFact("cycles"), fields.TextFact("duration"), fields.Evidence);
}
