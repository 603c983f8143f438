using System.Globalization;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>One line for each side of each entry of the ledger.</summary>
internal static class DisagreementsCsv
{
    internal sealed record Line(Disagreement Entry, int Number)
    {
        public DisagreementSide Side => Entry.Sides[Number - 1];
    }

    public static CsvTable<Line> Table { get; } = new(
    [
        new("entry", "The entry of the ledger; its sides follow each other.", line => line.Entry.Id),
        new("kind", "contested-fact, contested-claim, statements or row-against-case.", line => Words.Of(line.Entry.Kind)),
        new("record", "The record that holds it.", line => line.Entry.Home.ToString()),
        new("fact", "Where it stands in that record, by ids.", line => line.Entry.Path),
        new("about", "What it is about.", line => line.Entry.About),
        new("side", "Number of the side.", line => line.Number.ToString(CultureInfo.InvariantCulture)),
        new("reading", "What this side says.", line => line.Side.Text),
        new("terms", "The terms it names, as vocabulary:id.", line => Cells.Scoped(line.Side.Terms.Select(term => term.Id))),
        new("from", "The record that says it.", line => line.Side.From.ToString()),
        new("source", "The paper.", line => line.Side.Source?.Id ?? ""),
        new("where", "The place in the paper.", line => line.Side.Evidence.Where),
        new("printed", "The paper's own phrases, a bar between them.", line => Cells.Printed(line.Side.Evidence)),
        new("reason", "Why the sides differ.", line => line.Entry.Reason),
        new("held", "What the casebook uses; empty for none.", line => line.Entry.Held),
        new("why", "Why that is held, or none.", line => line.Entry.Why),
        new("matters", "What hangs on it: diagnosis, count, treatment, wording.", line => Cells.Stakes(line.Entry.Matters)),
        new("automatic", "yes when it was found by comparing records, no when an editor wrote it.", line => Cells.YesNo(line.Entry.IsAutomatic)),
        new("effect", "What it does to counts.", line => line.Entry.Effect),
        new("counted-at", "Terms, as vocabulary:id, at which the patient counts because of it.", line => Cells.Scoped(line.Entry.CountedAt.Select(term => term.Id))),
        new("uncounted-at", "Terms whose pages list the patient uncounted.", line => Cells.Scoped(line.Entry.UncountedAt.Select(term => term.Id))),
    ]);

    public static IEnumerable<Line> Lines(KnowledgeBase knowledge) =>
        knowledge.Disagreements.SelectMany(entry => Enumerable.Range(1, entry.Sides.Length).Select(number => new Line(entry, number)));
}
