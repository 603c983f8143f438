using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>The case in a few lines, to be taken in at a glance; what is contested leads to where all its readings stand.</summary>
internal static class CaseBrief
{
    public static ImmutableArray<FactView> Of(CaseDesk desk)
    {
        var record = desk.Record;
        var patient = new RecordFacts(desk, "Patient", "patient", record.Patient.Evidence);
        // The patient's facts stand nowhere else on the page, so the first of them carries their place.
        var age = patient.Text("Age", record.Patient.Age, "age");
        var sex = patient.Word("Sex", record.Patient.Sex, "sex");
        var mark = patient.Head(LinkView.Plain("")).Place;
        if (sex.Values is [.., var last] && last.Place is null) sex = sex with { Values = [.. sex.Values[..^1], last with { Place = mark }] };
        else if (age.Values is [.., var only] && only.Place is null) age = age with { Values = [.. age.Values[..^1], only with { Place = mark }] };
        return
        [
            .. ((FactView[])
            [
                .. Together(age, sex),
                .. record.Primaries.Select(primary => Primary(desk, primary)),
                .. Index(desk),
                FirstSign(desk),
                RecordFacts.Links("Shown by", Events(desk, item => item is TestEvent { Lesion: LesionShown.Seen } test && !test.Roles.Contains(TestRole.Diagnostic) && desk.Record.Course.IndexOf(item) < ProofOf(desk))),
                RecordFacts.Links("Proved by", Events(desk, item => item is TestEvent { Nature: Nature.Proved })),
                RecordFacts.Links("Mistaken for", MistakenFor(desk)),
                RecordFacts.Links("Treated by", TreatedBy(desk)),
                Outcome(desk),
            ]).Where(fact => !fact.IsEmpty),
        ];
    }

    /// <summary>Age and sex on one line where they stand in one place.</summary>
    private static FactView[] Together(FactView age, FactView sex) => (age.Values, sex.Values) switch
    {
        ([{ Absent: null, Place: null } years], [{ Absent: null } word]) => [new FactView("Patient", [word with { Parts = [.. years.Parts, .. word.Parts] }], null)],
        _ => [age, sex],
    };

    private static FactView Primary(CaseDesk desk, Primary primary)
    {
        var facts = new RecordFacts(desk, "Primary", $"primaries/{primary.Id}", primary.Evidence);
        return Short(desk, "Primary", primary.Tumour, $"primaries/{primary.Id}/tumour", () => facts.Terms("Primary", primary.Tumour, "tumour"));
    }

    private static IEnumerable<FactView> Index(CaseDesk desk)
    {
        if (desk.Node.IndexLesion is not { } lesion) yield break;
        var path = $"lesions/{lesion.Id}";
        var facts = new RecordFacts(desk, desk.NameOf(lesion), path, lesion.Evidence);
        yield return Joined("Site", [
            Short(desk, "Site", lesion.Sites, $"{path}/sites", () => facts.Terms("Site", lesion.Sites, "sites")),
            Short(desk, "Side", lesion.Side, $"{path}/side", () => facts.Word("Side", lesion.Side, "side")),
            Short(desk, "Compartment", lesion.Compartment, $"{path}/compartment", () => facts.Word("Compartment", lesion.Compartment, "compartment"))]);
        yield return Short(desk, "Relation to the nerve", lesion.Relation, $"{path}/relation", () => facts.Word("Relation to the nerve", lesion.Relation, "relation"));
        yield return Short(desk, "Route", lesion.Route, $"{path}/route", () => facts.Word("Route", lesion.Route, "route"));
        if (desk.Record.Lesions.Length > 1)
            yield return RecordFacts.Links("Also", [.. desk.Record.Lesions.Where(other => other != lesion).Select(other => desk.Part(other.Id))]);
    }

    private static FactView FirstSign(CaseDesk desk)
    {
        if (desk.Node.Milestones[(int)MilestoneKind.FirstSymptom].Event is not { } symptom) return RecordFacts.Nothing("First sign");
        var when = symptom.Frame.When;
        var text = when.HasValue ? $", {when.Value.Text} {desk.EventWithin(when.Value.Anchor).Text}" : "";
        var link = desk.Event(symptom);
        return RecordFacts.Links("First sign", [link with { Text = link.Text + text }]);
    }

    /// <summary>Where in the course tissue was first proved; the end when it was not.</summary>
    private static int ProofOf(CaseDesk desk)
    {
        var proof = desk.Record.Course.ToList().FindIndex(item => item is TestEvent { Nature: Nature.Proved });
        return proof < 0 ? desk.Record.Course.Length : proof;
    }

    private static ImmutableArray<LinkView> Events(CaseDesk desk, Func<CourseEvent, bool> wanted) =>
        [.. desk.Record.Course.Where(item => wanted(item) && Concerns(desk, item)).Select(desk.Event)];

    private static bool Concerns(CaseDesk desk, CourseEvent item) => item.Frame.Of is not { } of || of.Id == desk.Node.IndexLesion?.Id;

    private static ImmutableArray<LinkView> MistakenFor(CaseDesk desk) =>
        [.. desk.Figures.Delays.SelectMany(delay => delay.Believed).Concat(desk.Figures.Journey.Where(step => step.Fate == BeliefFate.Overturned).SelectMany(step => step.Believed)).Distinct().Select(desk.Context.Link)];

    private static ImmutableArray<LinkView> TreatedBy(CaseDesk desk)
    {
        var index = desk.Node.IndexLesion?.Id;
        return [.. desk.Record.Course.OfType<TreatmentEvent>().Where(item => item.For.Any(target => target.Id == index)).Select(desk.Event)];
    }

    private static FactView Outcome(CaseDesk desk)
    {
        if (desk.Record.Course.OfType<OutcomeEvent>().LastOrDefault() is not { } outcome) return RecordFacts.Nothing("Outcome");
        var link = desk.Event(outcome);
        var when = outcome.Frame.When;
        var time = when.HasValue ? $", {when.Value.Text} {desk.EventWithin(when.Value.Anchor).Text}" : "";
        var disease = outcome.Disease is { } known and not DiseaseStatus.NotReported ? $"; disease: {Words.Spoken(known)}" : "";
        return RecordFacts.Links("Outcome", [link with { Text = link.Text + time + disease }]);
    }

    /// <summary>A contest as a link to where it stands in full; any other fact as it is.</summary>
    private static FactView Short<T>(CaseDesk desk, string label, Fact<T> fact, string path, Func<FactView> whole) => fact.Contest is { } contest
        ? RecordFacts.Links(label, [new LinkView($"contested: {string.Join(" or ", contest.Readings.Select(reading => Spoken(desk, reading)))}", desk.At(FactViews.AnchorOf(path)))])
        : whole();

    private static string Spoken(CaseDesk desk, Reading reading) => reading.Terms.IsEmpty
        ? reading.Text.Replace('-', ' ')
        : string.Join(", ", reading.Terms.Select(term => desk.Context.Wording.Within(desk.Context.Knowledge.Term(term).Label)));

    private static FactView Joined(string label, params ReadOnlySpan<FactView> facts)
    {
        var values = ImmutableArray.CreateBuilder<ValueView>();
        foreach (var fact in facts) values.AddRange(fact.Values);
        return new FactView(label, values.ToImmutable(), null);
    }
}
