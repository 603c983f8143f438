using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>One line for each recorded fact, and under a contested fact one for each of its readings.</summary>
internal static class FactsCsv
{
    /// <param name="Reading">0 for the fact itself, else the number of the reading.</param>
    internal sealed record Line(RecordId Record, RecordedFact Fact, int Reading)
    {
        private Reading? One => Reading == 0 ? null : Fact.Contest!.Readings[Reading - 1];

        public string Value => One?.Text ?? Fact.Text;

        public ImmutableArray<TermRef> Terms => One?.Terms ?? Fact.Terms;

        public Evidence Evidence => One?.Evidence ?? Fact.Evidence;

        public Contest? Contest => Reading == 0 ? Fact.Contest : null;
    }

    public static CsvTable<Line> Table { get; } = new(
    [
        new("kind", "Kind of record: case, row, patient (told in prose), statement or source.", line => Words.Of(line.Record.Kind)),
        new("record", "Its id; of a row table:row, of a statement or a patient topic:id.", line => line.Record.ToString()),
        new("fact", "Where the fact stands in its record, by ids: course/first-visit/when.", line => line.Fact.Path),
        new("reading", "0 for the fact itself; 1, 2 … for the readings of a contested fact.", line => line.Reading.ToString(CultureInfo.InvariantCulture)),
        new("value", "The value as recorded. Empty for an absence, and for a contested fact of which nothing is held.", line => line.Value),
        new("terms", "The terms that the value names, as vocabulary:id.", line => Cells.Scoped(line.Terms.Select(term => term.Record))),
        new("absence", "Why there is no value: not-reported, not-done, declined, not-possible, negative, not-in-text-read, not-applicable.",
            line => line.Reading == 0 && line.Fact.Absence is { } absence ? Words.Of(absence) : ""),
        new("contested", "yes on a contested fact; its readings follow.", line => Cells.YesNo(line.Contest is not null)),
        new("reason", "The reason of a contest.", line => line.Contest?.Reason ?? ""),
        new("matters", "What hangs on a contest: diagnosis, count, treatment, wording.", line => line.Contest is { } contest ? Cells.Stakes(contest.Matters) : ""),
        new("where", "The place in the paper.", line => line.Evidence.Where),
        new("printed", "The paper's own phrases, a bar between them.", line => Cells.Printed(line.Evidence)),
        new("source", "The paper.", line => line.Evidence.Source),
        new("by", "report: the paper says so; authors: its authors infer it; casebook: the editor infers it.", line => Words.Of(line.Evidence.By)),
        new("why", "The editor's reason; of a contest, why that value is held or none.", line => line.Contest?.Why ?? line.Evidence.Why),
        new("derived-from", "Ids of the facts it follows from.", line => Cells.List(line.Evidence.Derived.Select(id => id.Id))),
    ]);

    public static IEnumerable<Line> Lines(KnowledgeBase knowledge) => Records(knowledge.Content).SelectMany(Lines);

    private static IEnumerable<Line> Lines((RecordId Record, ImmutableArray<RecordedFact> Facts) of) =>
        of.Facts.SelectMany(fact => Enumerable.Range(0, 1 + (fact.Contest?.Readings.Length ?? 0)).Select(reading => new Line(of.Record, fact, reading)));

    private static IEnumerable<(RecordId Record, ImmutableArray<RecordedFact> Facts)> Records(Content content) =>
        content.Cases.Select(record => (RecordId.Case(record.Id), record.Facts))
            .Concat(content.Tables.SelectMany(table => table.Rows.Where(row => row.Observation is not null).Select(row => (RecordId.Row(table.Id, row.Id), row.Observation!.Facts))))
            .Concat(content.Topics.SelectMany(topic => topic.Patients.Select(patient => (RecordId.Patient(topic.Id, patient.Id), patient.Facts))))
            .Concat(content.Topics.SelectMany(topic => topic.Statements.Select(statement => (RecordId.Statement(topic.Id, statement.Id), statement.Facts))))
            .Concat(content.Sources.Select(source => (RecordId.Source(source.Id), source.Facts)));
}
