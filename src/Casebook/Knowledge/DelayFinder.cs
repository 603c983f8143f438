using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Finds what cost time in a case: beliefs that were overturned, tests that did not show the lesion.</summary>
public static class DelayFinder
{
    /// <summary>The delays of one case, in the course's order.</summary>
    public static ImmutableArray<Delay> Find(CaseRecord record, Timeline timeline, TermGraph terms) =>
    [
        .. record.Course.Select(item => item switch
        {
            BeliefEvent { Until: not null } belief when !Beliefs.IsTrue(record, terms.Known(belief.Believed), terms) => OfBelief(record, belief, timeline, terms),
            TestEvent test when IsMiss(record, test) => OfTest(record, test, timeline, terms),
            _ => null,
        }).OfType<Delay>(),
    ];

    /// <summary>Once the lesion has been shown, a test that does not show it costs no time.</summary>
    private static bool IsMiss(CaseRecord record, TestEvent test) =>
        CaseReading.ConcernsNerve(record, test) && test.Roles.Contains(TestRole.Negative)
        && !record.Course.TakeWhile(item => item != test).Any(item => Shows(record, item));

    private static bool Shows(CaseRecord record, CourseEvent item) => CaseReading.ConcernsNerve(record, item)
        && item is TestEvent { Lesion: LesionShown.Seen } or TestEvent { Nature: Nature.Proved } or DiagnosisEvent { Kind: DiagnosisOf.NerveLesion };

    private static Delay OfBelief(CaseRecord record, BeliefEvent belief, Timeline timeline, TermGraph terms)
    {
        var end = CaseReading.Events(record, [belief.Until!]).FirstOrDefault();
        return Make(record, DelayCause.WrongBelief, belief, terms.Known(belief.Believed), CaseReading.Events(record, belief.TreatedWith), end, timeline);
    }

    /// <summary>A missed test ends with the next event that showed or recognised the lesion.</summary>
    private static Delay OfTest(CaseRecord record, TestEvent test, Timeline timeline, TermGraph terms)
    {
        var end = record.Course.Skip(record.Course.IndexOf(test) + 1).FirstOrDefault(item => Shows(record, item));
        return Make(record, DelayCause.MissedTest, test, terms.Known(test.Believed), [], end, timeline);
    }

    private static Delay Make(CaseRecord record, DelayCause cause, CourseEvent item, ImmutableArray<TermNode> believed, ImmutableArray<CourseEvent> treatments, CourseEvent? end, Timeline timeline) =>
        new(
            RecordId.Case(record.Id),
            cause,
            item,
            timeline.Find(item.Id)!.Label,
            believed,
            end is null ? Elapsed.Unknown("No event tells what set it right.") : timeline.Between(item.Id, end.Id),
            [.. treatments.OfType<TreatmentEvent>()],
            end,
            end is null ? "" : timeline.Find(end.Id)!.Label);
}
