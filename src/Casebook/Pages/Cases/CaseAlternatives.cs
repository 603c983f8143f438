using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>What else one lesion could have been, and, where features tell it apart, what this case shows of them.</summary>
/// <param name="Unanswered">Alternatives that prior radiotherapy or a lesion of plexus raises and the record does not speak of.</param>
public sealed record CaseAlternatives(LinkView Lesion, string CaptionId, ImmutableArray<AlternativeRow> Rows, ImmutableArray<AlternativePanelView> Panels, ImmutableArray<LinkView> Unanswered)
{
    /// <summary>Lesions with alternatives, the index lesion first.</summary>
    internal static ImmutableArray<CaseAlternatives> Of(CaseDesk desk) =>
    [
        .. desk.Record.Lesions.OrderByDescending(lesion => lesion == desk.Node.IndexLesion)
            .Select(lesion => new CaseAlternatives(
                desk.Part(lesion.Id),
                $"alternatives-{lesion.Id}",
                [.. lesion.Alternatives.Select(alternative => Row(desk, lesion, alternative))],
                [.. desk.Figures.Alternatives.Where(panel => panel.Lesion == lesion && IsShown(desk, panel)).Select((panel, i) => Panel(desk, panel, i + 1))],
                [.. desk.Figures.Alternatives.Where(panel => panel.Lesion == lesion && panel.Alternative is null && !IsShown(desk, panel)).Select(panel => desk.Context.Link(panel.Mimic))]))
            .Where(view => !view.Rows.IsEmpty || !view.Panels.IsEmpty),
    ];

    /// <summary>A panel has something to say when a feature is answered; beside an irradiated or plexus index lesion its silence is worth showing too.</summary>
    private static bool IsShown(CaseDesk desk, AlternativePanel panel) =>
        panel.Features.Any(feature => feature.Answer is not null)
        || (panel.Lesion == desk.Node.IndexLesion && panel.Reasons.Any(reason => reason is PanelReason.Irradiated or PanelReason.Plexus));

    private static AlternativeRow Row(CaseDesk desk, Lesion lesion, Alternative alternative)
    {
        var mimic = desk.Context.Link(alternative.Mimic);
        var evidence = alternative.Evidence;
        var places = new FactViews(desk.Context, desk.Places, desk.NameOf(lesion));
        var isByAuthors = alternative.Considered == Consideration.ByAuthors;
        // What the paper did not consider and gives no place of its own is the casebook's, with its reason beside it.
        var isOurs = evidence.By == Judge.Casebook || (!isByAuthors && evidence.Where == lesion.Evidence.Where);
        var mark = isOurs ? null : places.Mark($"not {desk.Context.Wording.Within(mimic.Text)}", evidence with { Why = "" });
        return new AlternativeRow(mimic, isByAuthors, Words.Spoken(alternative.State), evidence.Why == lesion.Evidence.Why ? "" : evidence.Why, mark, isOurs ? Judge.Casebook : Judge.Report);
    }

    private static AlternativePanelView Panel(CaseDesk desk, AlternativePanel panel, int number)
    {
        var (lesion, mimic) = (panel.Lesion, desk.Context.Link(panel.Mimic));
        var index = panel.Alternative is null ? -1 : lesion.Alternatives.IndexOf(panel.Alternative);
        var facts = new RecordFacts(desk, $"{desk.NameOf(lesion)}, {desk.Context.Wording.Within(mimic.Text)}", $"lesions/{lesion.Id}/alternatives/{Text(index + 1)}", panel.Alternative?.Evidence ?? lesion.Evidence);
        return new AlternativePanelView(
            mimic,
            $"panel-{lesion.Id}-{Text(number)}",
            Why(panel),
            panel.IsRadiation,
            [.. panel.Irradiation.Select(desk.Event)],
            [.. panel.Features.Select(feature => Feature(desk, facts, panel.Alternative, feature))]);
    }

    private static FeatureRow Feature(CaseDesk desk, RecordFacts facts, Alternative? alternative, PanelFeature feature)
    {
        if (feature.Answer is not { } answer) return new FeatureRow(feature.Feature.Label, feature.Feature.Tells, null, "");
        var number = Text(alternative!.Features.IndexOf(answer) + 1);
        var view = facts.Inside("", $"features/{number}", answer.Evidence).Text(feature.Feature.Label, answer.Is, "is");
        if (view.Values is [{ Place: null } only]) view = view with { Values = [only with { Place = facts.MarkInside(feature.Feature.Label, answer.Evidence) }] };
        return new FeatureRow(feature.Feature.Label, feature.Feature.Tells, view, answer.Speaks switch { Speaks.For => "for", Speaks.Against => "against", _ => "neither" });
    }

    private static string Why(AlternativePanel panel) => (panel.Reasons.Contains(PanelReason.Irradiated), panel.Reasons.Contains(PanelReason.Plexus), panel.Alternative) switch
    {
        (true, _, null) => "Shown because the patient was irradiated before the first symptom; the record answers no feature of it.",
        (_, true, null) => "Shown because the lesion is one of plexus; the record answers no feature of it.",
        (true, _, _) => "The patient was irradiated before the first symptom.",
        (_, true, _) => "The lesion is one of plexus.",
        _ => "",
    };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>One alternative.</summary>
public sealed record AlternativeRow(LinkView Mimic, bool IsByAuthors, string State, string Why, PlaceMark? Place, Judge By);

/// <summary>An alternative held against the features that tell it apart.</summary>
/// <param name="Irradiation">Irradiating treatments before the first symptom.</param>
public sealed record AlternativePanelView(LinkView Mimic, string CaptionId, string Why, bool IsRadiation, ImmutableArray<LinkView> Irradiation, ImmutableArray<FeatureRow> Features);

/// <summary>One feature: what it tells, what this case shows of it (null: not answered), and for or against what it speaks.</summary>
public sealed record FeatureRow(string Label, string Tells, FactView? Is, string Speaks);
