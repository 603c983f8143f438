using Casebook.Diagnostics;

namespace Casebook.Knowledge.Checks;

/// <summary>A public identifier carries the label that was read at its source and pinned.</summary>
public static class PinsCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        var pins = input.Content.Pins.DistinctBy(pin => pin.Id, StringComparer.Ordinal).ToDictionary(pin => pin.Id, StringComparer.Ordinal);
        foreach (var identifier in input.Content.Vocabularies.SelectMany(vocabulary => vocabulary.Terms).SelectMany(term => term.Identifiers))
        {
            if (!pins.TryGetValue(identifier.Id, out var pin))
                bag.Add(DiagnosticCodes.IdentifierPin, identifier.Span, $"The identifier '{identifier.Id}' is not pinned.", "Read its label at its source and add it to the pins, or leave the identifier out.");
            else if (pin.Label != identifier.Label)
                bag.Add(DiagnosticCodes.IdentifierPin, identifier.Span, $"The identifier '{identifier.Id}' is labelled '{identifier.Label}', but its pinned label is '{pin.Label}'.", "Correct the label, or the identifier.");
        }
    }
}
