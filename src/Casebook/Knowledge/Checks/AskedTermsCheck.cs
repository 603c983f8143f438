using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>Every case answers the terms that every case must answer: by an event that uses the term or a narrower one, or under <c>asked</c>.</summary>
public static class AskedTermsCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        var asked = input.Content.Vocabularies.SelectMany(vocabulary => input.Terms.Of(vocabulary.Id)).Where(node => node.Term.Has(TermFlag.AskEveryCase)).ToArray();
        foreach (var record in input.Content.Cases)
        {
            var answered = record.Terms.Where(use => !use.IsReading && AxisRoles.Counts(use.Term.Vocabulary, use.Role)).Select(use => input.Terms.Find(use.Term))
                .Concat(record.Asked.Where(term => term.Answer.IsAnswered).Select(term => input.Terms.Find(term.Term)))
                .OfType<TermNode>().ToHashSet();
            foreach (var term in asked.Where(term => !answered.Contains(term) && !term.AllNarrower.Any(answered.Contains)))
            {
                bag.Add(
                    DiagnosticCodes.UnansweredTerm, record.Span, $"The case does not say whether '{term.Id.Id}' was done.",
                    $"Add the event, or '{term.Id.Id}: not-reported' (or another absence) under 'asked'.");
            }
        }
    }
}
