using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>A test answers the keys that its modality's term needs.</summary>
public static class NeedsCheck
{
    private static readonly Dictionary<string, Func<TestEvent, bool>> Answers = new(StringComparer.Ordinal)
    {
        ["region"] = test => test.Region.IsAnswered,
        ["contrast"] = test => test.Contrast.IsAnswered,
        ["tracer"] = test => test.Tracer.IsAnswered,
    };

    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var test in input.Content.Cases.SelectMany(record => record.Course).OfType<TestEvent>())
        {
            foreach (var need in input.Terms.Find(test.Modality)?.Term.Needs ?? [])
            {
                if (Answers.TryGetValue(need, out var isAnswered) && !isAnswered(test))
                    bag.Add(DiagnosticCodes.UnansweredNeed, test.Frame.Span, $"The test '{test.Id}' of '{test.Modality.Id}' does not say its {need}.", $"Add '{need}: …' or '{need}: not-reported'.");
            }
        }
    }
}
