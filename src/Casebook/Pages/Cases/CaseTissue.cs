using System.Collections.Immutable;
using System.Globalization;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>The primaries, and the tissue that was looked at.</summary>
public sealed record CaseTissue(ImmutableArray<TissueBlock> Primaries, ImmutableArray<TissueBlock> Specimens)
{
    internal static CaseTissue Of(CaseDesk desk) => new(
        [.. desk.Record.Primaries.Select(primary => Primary(desk, primary))],
        [.. desk.Record.Specimens.Select(specimen => Specimen(desk, specimen))]);

    private static TissueBlock Primary(CaseDesk desk, Primary primary)
    {
        var facts = new RecordFacts(desk, desk.NameOf(primary), $"primaries/{primary.Id}", primary.Evidence);
        return new TissueBlock(
            CaseDesk.AnchorOf(primary),
            facts.Head(LinkView.Plain(desk.NameOf(primary))),
            [
                .. Answered([
                    facts.Terms("Tumour", primary.Tumour, "tumour"),
                    facts.Word("Status when the nerve was reached", primary.Status, "status"),
                    .. primary.Stages.SelectMany((stage, i) => Stage(facts, stage, i + 1)),
                    facts.Text("Size", primary.Size, "size"),
                    facts.Text("Treatment before", primary.TreatmentBefore, "treatment-before"),
                    facts.Text("Note", primary.Note, "note")]),
            ],
            []);
    }

    private static IEnumerable<FactView> Stage(RecordFacts primary, Stage stage, int number)
    {
        var facts = primary.Inside("", $"stage/{number.ToString(CultureInfo.InvariantCulture)}", stage.Evidence);
        var value = facts.Text("Stage", stage.Is, "is");
        if (value.Values is [var only]) value = value with { Values = [only with { Place = only.Place ?? primary.MarkInside("stage", stage.Evidence) }] };
        return [value, RecordFacts.Said("System", stage.System), facts.Text("Edition", stage.Edition, "edition"), facts.Part("Stage at", stage.At)];
    }

    private static TissueBlock Specimen(CaseDesk desk, Specimen specimen)
    {
        var facts = new RecordFacts(desk, desk.NameOf(specimen), $"specimens/{specimen.Id}", specimen.Evidence);
        return new TissueBlock(
            CaseDesk.AnchorOf(specimen),
            facts.Head(LinkView.Plain(desk.NameOf(specimen))),
            [
                .. Answered(
                    facts.Part("Of", specimen.Of),
                    facts.Part("Taken at", specimen.Taken),
                    facts.Terms("Histology", specimen.Histology, "histology"),
                    facts.Text("Grade", specimen.Grade, "grade"),
                    facts.Text("Size", specimen.Size, "size"),
                    facts.Text("Margin", specimen.Margin, "margin"),
                    facts.Text("Nodes", specimen.Nodes, "nodes"),
                    facts.Text("Note", specimen.Note, "note")),
            ],
            [
                .. specimen.Markers.Select(marker =>
                {
                    var name = desk.Context.Link(marker.Marker);
                    return new MarkerRow(name, marker.Compartment, RecordFacts.Is("Result", marker.Is), facts.MarkInside(name.Text, marker.Evidence), marker.Evidence.By);
                }),
            ]);
    }

    private static IEnumerable<FactView> Answered(params IEnumerable<FactView> facts) => facts.Where(fact => !fact.IsEmpty);
}

/// <summary>A primary or a specimen.</summary>
public sealed record TissueBlock(string Anchor, ValueView Title, ImmutableArray<FactView> Facts, ImmutableArray<MarkerRow> Markers);

/// <summary>A marker's result in one compartment.</summary>
public sealed record MarkerRow(LinkView Marker, string Compartment, FactView Result, PlaceMark? Place, Judge By);
