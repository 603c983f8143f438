using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Counts the casebook as a whole.</summary>
public static class SiteFiguresBuilder
{
    private const int MostDelays = 10;

    public static SiteFigures Build(Content content, ImmutableArray<PublishedPatient> patients, Ledger ledger, ImmutableArray<Delay> delays) => new(
        DetailCount.Of(patients.Where(patient => !patient.IsNearMimic)),
        DetailCount.Of(patients.Where(patient => patient.IsNearMimic)),
        content.Cases.Length,
        content.Sources.Length,
        content.Tables.Length,
        content.Tables.Where(table => table.Kind == TableKind.Patients).Sum(table => table.Rows.Length),
        content.Topics.Sum(topic => topic.Statements.Length),
        ledger.Entries.Length,
        ledger.Entries.Count(entry => entry.IsMaterial),
        [
            .. delays.Where(delay => delay.Elapsed.Middle > 0)
                .OrderByDescending(delay => delay.Elapsed.Middle).ThenBy(delay => delay.Case).ThenBy(delay => delay.Event.Id, StringComparer.Ordinal)
                .Take(MostDelays),
        ],
        delays.Count(delay => !delay.Elapsed.IsKnown));
}
