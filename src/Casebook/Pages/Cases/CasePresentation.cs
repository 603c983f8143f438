using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>What the patient noticed and what was found at the bedside.</summary>
public sealed record CasePresentation(ImmutableArray<EventBlock> Symptoms, ImmutableArray<ExaminationView> Examinations)
{
    public bool IsEmpty => Symptoms.IsEmpty && Examinations.IsEmpty;

    internal static CasePresentation Of(CaseDesk desk)
    {
        var examinations = desk.Record.Course.OfType<ExaminationEvent>().ToArray();
        return new CasePresentation(
            [.. desk.Record.Course.OfType<SymptomEvent>().Select(symptom => Symptom(desk, symptom))],
            [.. examinations.Select((examination, i) => ExaminationView.Of(desk, examination, i + 1, examinations.Length))]);
    }

    private static EventBlock Symptom(CaseDesk desk, SymptomEvent symptom) => CaseBlocks.Of(desk, symptom, facts =>
    [
        RecordFacts.Said("Quality", symptom.Quality),
        RecordFacts.Said("March", symptom.March),
        RecordFacts.Is("Onset", symptom.Onset),
    ]);
}

/// <summary>One examination: what was found by movement, muscle, reflex, skin and sign, normal findings too.</summary>
public sealed record ExaminationView(EventBlock Block, string CaptionId, string Caption, ImmutableArray<FindingGroup> Groups)
{
    private const int Kinds = (int)FindingKind.Skin + 1;

    /// <summary>The examination with its findings, by kind and then in the order told.</summary>
    internal static ExaminationView Of(CaseDesk desk, ExaminationEvent examination, int number, int total)
    {
        var block = CaseBlocks.Of(desk, examination, _ => []);
        var facts = EventBlock.FactsOf(desk, examination);
        var rows = new List<FindingRow>?[Kinds];
        for (var i = 0; i < examination.Findings.Length; i++) (rows[(int)KindOf(examination.Findings[i])] ??= []).Add(Row(desk, facts, examination.Findings[i], i + 1));
        var groups = ImmutableArray.CreateBuilder<FindingGroup>(Kinds);
        for (var kind = 0; kind < Kinds; kind++)
            if (rows[kind] is { } found) groups.Add(new FindingGroup(Words.Spoken((FindingKind)kind), [.. found]));
        // Two tables with one name cannot be told apart by those who listen.
        var which = total == 1 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $" of examination {number}");
        return new ExaminationView(block, $"findings-{examination.Id}", $"Findings{which}, normal ones too; a finding without a place of its own stands where the examination does", groups.ToImmutable());
    }

    private static FindingRow Row(CaseDesk desk, RecordFacts examination, Finding finding, int number)
    {
        var what = desk.Context.Link(finding.What);
        var facts = examination.Inside(what.Text, $"findings/{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}", finding.Evidence);
        var state = RecordFacts.Is("Finding", finding.Is);
        return new FindingRow(
            what,
            facts.Word("Side", finding.Side, "side"),
            state,
            finding.Grade,
            finding.Note,
            examination.MarkInside(what.Text, finding.Evidence),
            finding.Evidence.By);
    }

    private static FindingKind KindOf(Finding finding) => finding.What.Vocabulary switch
    {
        VocabularyNames.Movements => FindingKind.Movement,
        VocabularyNames.Sites => FindingKind.Muscle,
        VocabularyNames.Reflexes => FindingKind.Reflex,
        VocabularyNames.SkinAreas => FindingKind.Skin,
        _ => FindingKind.Sign,
    };
}

/// <summary>By what an examination is coded.</summary>
public enum FindingKind
{
    Sign,
    Movement,
    Muscle,
    Reflex,
    Skin,
}

/// <summary>Findings of one kind.</summary>
public sealed record FindingGroup(string Kind, ImmutableArray<FindingRow> Rows);

/// <summary>One finding with its place, which is null where the examination's own applies.</summary>
public sealed record FindingRow(LinkView What, FactView Side, FactView State, string Grade, string Note, PlaceMark? Place, Judge By);
