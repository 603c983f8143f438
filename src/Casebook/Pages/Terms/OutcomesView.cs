using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>How patients ended, as counts by how much is told of them.</summary>
/// <param name="Levels">The levels of detail met, the columns.</param>
public sealed record OutcomesView(ImmutableArray<string> Levels, ImmutableArray<OutcomeRow> Rows, OutcomeRow Sum)
{
    /// <summary>The counts over these patients; null without any.</summary>
    public static OutcomesView? Of(ImmutableArray<PublishedPatient> patients)
    {
        if (patients.IsEmpty) return null;
        Detail[] levels = [.. patients.Select(patient => patient.Detail).Distinct().Order()];
        VitalStatus?[] ends = [.. Enum.GetValues<VitalStatus>().Select(status => (VitalStatus?)status), null];
        return new OutcomesView(
            [.. levels.Select(level => Words.Spoken(level))],
            [.. ends.Select(end => Row(end is { } status ? Words.Spoken(status) : "not told", patient => patient.Best.Outcome == end)).Where(row => row.All > 0)],
            Row("all", _ => true));

        OutcomeRow Row(string label, Func<PublishedPatient, bool> fits)
        {
            var fitting = patients.Where(fits).ToArray();
            return new OutcomeRow(SentenceCase.Of(label), [.. levels.Select(level => fitting.Count(patient => patient.Detail == level))], fitting.Length);
        }
    }
}

public sealed record OutcomeRow(string End, ImmutableArray<int> Cells, int All);
