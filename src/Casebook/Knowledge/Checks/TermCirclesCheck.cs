using Casebook.Diagnostics;

namespace Casebook.Knowledge.Checks;

/// <summary>No term is part of itself, by however many steps.</summary>
public static class TermCirclesCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var vocabulary in input.Content.Vocabularies)
        {
            foreach (var node in input.Terms.Of(vocabulary.Id))
            {
                foreach (var name in node.Term.PartOf)
                {
                    if (input.Terms.Find(name) is not { } broader || (broader != node && !broader.AllBroader.Contains(node))) continue;
                    var way = broader == node ? "itself" : $"'{broader.Id.Id}', which is part of '{node.Id.Id}'";
                    bag.Add(DiagnosticCodes.Cycle, name.Span, $"'{node.Id.Id}' is part of {way}.", "Take one 'part-of' of the circle away.");
                }
            }
        }
    }
}
