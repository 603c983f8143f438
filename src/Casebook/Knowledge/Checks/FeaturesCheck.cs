using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>An alternative answers only features that its mimic's term declares.</summary>
public static class FeaturesCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        var content = input.Content;
        var lesions = content.Cases.SelectMany(record => record.Lesions)
            .Concat(content.Tables.SelectMany(table => table.Rows).Where(row => row.Observation is not null).SelectMany(row => row.Observation!.Lesions))
            .Concat(content.Topics.SelectMany(topic => topic.Patients).SelectMany(patient => patient.Lesions));
        foreach (var other in lesions.SelectMany(lesion => lesion.Alternatives))
        {
            if (input.Terms.Find(other.Mimic) is not { } mimic) continue;
            var declared = mimic.Term.Features.Select(feature => feature.Id).ToArray();
            foreach (var answer in other.Features.Where(answer => !declared.Contains(answer.Feature.Id, StringComparer.Ordinal)))
            {
                var remedy = Spelling.Suggest(answer.Feature.Id, declared);
                bag.Add(
                    DiagnosticCodes.UnknownReference, answer.Feature.Span, $"'{mimic.Id.Id}' declares no feature '{answer.Feature.Id}'.",
                    remedy.Length > 0 ? remedy : "Declare it under 'features' of the mimic's term, or leave it out.");
            }
        }
    }
}
