using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>How patients ended, as counts by how much is told of them.</summary>
/// <param name="Levels">The levels of detail met, the columns.</param>
public sealed record OutcomesView(ImmutableArray<string> Levels, ImmutableArray<OutcomeRow> Rows, OutcomeRow Sum)
{
    private static readonly VitalStatus[] Ends = Enum.GetValues<VitalStatus>();
    private static readonly Detail[] Details = Enum.GetValues<Detail>();

    /// <summary>The counts over these patients; null without any.</summary>
    public static OutcomesView? Of(ImmutableArray<PublishedPatient> patients)
    {
        if (patients.IsEmpty) return null;
        // A row for each end, then one for none told, then their sum.
        var counts = new int[Ends.Length + 2][];
        for (var row = 0; row < counts.Length; row++) counts[row] = new int[Details.Length];
        foreach (var patient in patients)
        {
            counts[patient.Best.Outcome is { } end ? (int)end : Ends.Length][(int)patient.Detail]++;
            counts[^1][(int)patient.Detail]++;
        }

        Detail[] levels = [.. Details.Where(level => counts[^1][(int)level] > 0)];
        return new OutcomesView(
            [.. levels.Select(level => Words.Spoken(level))],
            [.. Ends.Select(end => Row(Words.Spoken(end), counts[(int)end])).Append(Row("not told", counts[Ends.Length])).Where(row => row.All > 0)],
            Row("all", counts[^1]));

        OutcomeRow Row(string label, int[] here) => new(SentenceCase.Of(label), [.. levels.Select(level => here[(int)level])], here.Sum());
    }
}

public sealed record OutcomeRow(string End, ImmutableArray<int> Cells, int All);
