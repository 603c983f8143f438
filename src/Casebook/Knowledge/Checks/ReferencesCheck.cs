using Casebook.Diagnostics;

namespace Casebook.Knowledge.Checks;

/// <summary>Every name that one record gives another leads somewhere, and to one place only.</summary>
public static class ReferencesCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var found in input.Walk.All())
            if (found.Resolution.Code is { } code) bag.Add(code, found.Span, found.Resolution.Message, found.Resolution.Remedy);
    }
}
