using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>Every event of a course says its time, but for the one visit from which a reader would count.</summary>
public static class MissingWhenCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var record in input.Content.Cases)
        {
            var silent = record.Course.Where(item => !item.Frame.When.IsAnswered).ToArray();
            var start = silent.FirstOrDefault(item => item is VisitEvent);
            foreach (var item in silent.Where(item => item != start))
                bag.Add(DiagnosticCodes.MissingWhen, item.Frame.Span, $"The event '{item.Id}' does not say its time.", "Add 'when: …' against another event, or 'when: not-reported'; only one visit may stand without.");
        }
    }
}
