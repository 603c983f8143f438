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
        var counts = patients.CountBy(patient => (patient.Best.Outcome, patient.Detail)).ToArray();
        Detail[] levels = [.. counts.Select(count => count.Key.Detail).Distinct().Order()];
        VitalStatus?[] ends = [.. Enum.GetValues<VitalStatus>().Select(status => (VitalStatus?)status), null];
        return new OutcomesView(
            [.. levels.Select(level => Words.Spoken(level))],
            [.. ends.Select(end => Row(end is { } status ? Words.Spoken(status) : "not told", outcome => outcome == end)).Where(row => row.All > 0)],
            Row("all", _ => true));

        OutcomeRow Row(string label, Func<VitalStatus?, bool> fits)
        {
            var fitting = counts.Where(count => fits(count.Key.Outcome)).ToArray();
            return new OutcomeRow(SentenceCase.Of(label), [.. levels.Select(level => fitting.Where(count => count.Key.Detail == level).Sum(count => count.Value))], fitting.Sum(count => count.Value));
        }
    }
}

public sealed record OutcomeRow(string End, ImmutableArray<int> Cells, int All);
