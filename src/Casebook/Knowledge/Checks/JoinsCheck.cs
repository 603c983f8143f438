using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>A row or a patient told in prose can be the patient of the case it is joined to: tumour and site are the same, broader, narrower, or a reading.</summary>
public static class JoinsCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        var patients = input.Content.Tables.SelectMany(table => table.Rows).Select(row => row.Observation).OfType<Observation>()
            .Concat(input.Content.Topics.SelectMany(topic => topic.Patients));
        foreach (var patient in patients)
        {
            if (patient.Case is not { } named || input.Catalogue.Find<CaseRecord>(RecordId.Case(named.Id)) is not { } full) continue;
            var (tumours, sites) = ReportDifferences.CanBeSame(full, patient, input.Terms);
            if (!tumours) Report("tumour");
            if (!sites) Report("site");

            void Report(string what) => bag.Add(
                DiagnosticCodes.UnrelatedJoin, named.Span, $"'{patient.Id}' is joined to the case '{full.Id}', but its {what} is neither the case's, nor broader or narrower, nor a reading of it.",
                "Correct the coding, or take the join away.");
        }
    }
}
