using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Pages.Cases;

namespace Casebook.Pages.Wards;

/// <summary>A case in a situation of the ward, from the event where the situation began.</summary>
/// <param name="Why">Why it belongs here.</param>
/// <param name="From">The event where the situation began.</param>
/// <param name="Before">How many tests were done from there before one showed the lesion; empty when none did.</param>
/// <param name="Showed">The tests that showed the lesion.</param>
/// <param name="Alternatives">What else the lesion could have been, and how that stands.</param>
/// <param name="NotTested">What every case must answer and this one does not.</param>
/// <param name="LeavesOut">What the editor found missing in the paper.</param>
public sealed record WardCase(
    string Anchor,
    LinkView Name,
    LinkView Title,
    string Answer,
    string Why,
    string From,
    ImmutableArray<WardStep> Steps,
    string Before,
    ImmutableArray<WardStep> Showed,
    ImmutableArray<WardAlternative> Alternatives,
    ImmutableArray<(LinkView Term, Absence Absence)> NotTested,
    ImmutableArray<string> LeavesOut)
{
    /// <summary>The view; null when the case or the event is not there.</summary>
    internal static WardCase? Of(PageContext context, QuestionCase entry)
    {
        if (context.Knowledge.Case(entry.Case.Id) is not { } node || node.Record.Event(entry.From.Id) is not { } start) return null;
        var desk = new CaseDesk(context, node);
        ImmutableArray<CourseEvent> course = [.. node.Record.Course.SkipWhile(item => item != start)];
        var tests = course.OfType<TestEvent>().ToImmutableArray();
        var shown = tests.Select(test => test.Lesion).ToImmutableArray().IndexOf(LesionShown.Seen);
        return new WardCase(
            $"case-{node.Record.Id}",
            new LinkView(ReportNames.OfSource(context, node.Source), context.Addresses.Of(node.Id)),
            context.Link(node.Id),
            node.Record.Answer,
            entry.Why,
            desk.NameOf(start),
            [.. course.Select(item => WardStep.Of(desk, item))],
            BeforeOf(tests, shown),
            [.. tests.Where(test => test.Lesion is LesionShown.Seen).Select(test => WardStep.Of(desk, test))],
            [.. node.Record.Lesions.SelectMany(lesion => lesion.Alternatives.Select(alternative => WardAlternative.Of(context, alternative))).Distinct()],
            [.. context.Knowledge.SilencesOf(node).Where(silence => silence is { Term: not null, Absence: not null }).Select(silence => (context.Link(silence.Term!), silence.Absence!.Value))],
            node.Record.LeavesOut);
    }

    private static string BeforeOf(ImmutableArray<TestEvent> tests, int shown) => (tests.Length, shown) switch
    {
        (0, _) => "No test was done from there on.",
        (_, < 0) => $"None of {CountText.Of(tests.Length, "test")} done from there on showed the lesion.",
        (_, 0) => "The first test done from there on showed the lesion.",
        _ => $"{CountText.Of(shown, "test was", "tests were")} done from there on before one showed the lesion.",
    };
}

/// <summary>Another explanation of the lesion and how it stands.</summary>
public sealed record WardAlternative(LinkView Mimic, string State, string By)
{
    public static WardAlternative Of(PageContext context, Alternative alternative) => new(
        context.Link(alternative.Mimic),
        Words.Spoken(alternative.State),
        alternative.Considered is Consideration.ByAuthors ? "considered by the authors" : "not considered by the authors");
}
