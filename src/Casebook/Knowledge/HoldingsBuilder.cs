using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Gathers what each source gave to the casebook.</summary>
public static class HoldingsBuilder
{
    /// <summary>One entry per source, by id.</summary>
    public static ImmutableArray<SourceHoldings> Build(
        Content content,
        ImmutableArray<CaseNode> cases,
        ImmutableArray<StatementNode> statements,
        ImmutableArray<PublishedPatient> patients,
        Ledger ledger)
    {
        var casesOf = cases.ToLookup(node => node.Record.Source.Id, StringComparer.Ordinal);
        var tablesOf = content.Tables.OrderBy(table => table.Id, StringComparer.Ordinal).ToLookup(table => table.Source.Id, StringComparer.Ordinal);
        var statementsOf = statements.ToLookup(node => node.Statement.Source.Id, StringComparer.Ordinal);
        var toldOf = patients.SelectMany(patient => patient.Reports).Where(report => report.Detail == Detail.ToldInProse).OrderBy(report => report.Id).ToLookup(report => report.Source.Id, StringComparer.Ordinal);
        var disagreementsOf = ledger.Entries.SelectMany(
            entry => entry.Sides.Select(side => side.Source?.Id ?? "").Distinct(StringComparer.Ordinal), (entry, source) => new { entry, source }).ToLookup(pair => pair.source, pair => pair.entry, StringComparer.Ordinal);
        var printed = new PrintedPhrases(content);
        return
        [
            .. content.Sources.OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => new SourceHoldings(
                source,
                [.. casesOf[source.Id]],
                [.. tablesOf[source.Id]],
                [.. statementsOf[source.Id]],
                [.. toldOf[source.Id]],
                [.. disagreementsOf[source.Id]],
                printed)),
        ];
    }
}
