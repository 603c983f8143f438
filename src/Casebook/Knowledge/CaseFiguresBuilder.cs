using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Puts together everything derived that one case's page shows.</summary>
public static class CaseFiguresBuilder
{
    public static CaseFigures Build(CaseNode node, TermGraph terms, RelatedCases related)
    {
        var record = node.Record;
        var timeline = node.Timeline;
        return new CaseFigures(
            timeline,
            DelayFinder.Find(record, timeline, terms),
            JourneyBuilder.Build(record, timeline, node.Milestones, terms),
            CoverageBuilder.Build(record, timeline, terms),
            CertaintyRules.Of(record),
            PanelBuilder.Build(record, terms),
            Silences(record, terms),
            related.Of(node));
    }

    /// <summary>The editor's own list first, then unanswered tests, then every fact that is an absence because the text is silent.</summary>
    public static ImmutableArray<Silence> Silences(CaseRecord record, TermGraph terms) =>
    [
        .. record.LeavesOut.Select(text => new Silence("", null, null, text, null)),
        .. record.Asked.Where(asked => asked.Answer.Absence is not null).Select(asked => (asked, term: terms.Find(asked.Term)))
            .Select(pair => new Silence($"asked/{pair.asked.Term.Id}", pair.term, pair.asked.Answer.Absence, pair.term?.Label ?? pair.asked.Term.Id, pair.asked.Answer.Evidence)),
        .. record.Facts.Where(fact => fact.Absence is Absence.NotReported or Absence.NotInTextRead && !fact.Path.StartsWith("asked/", StringComparison.Ordinal))
            .Select(fact => new Silence(fact.Path, null, fact.Absence, "", fact.Evidence)),
    ];
}
