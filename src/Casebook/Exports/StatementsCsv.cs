using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>One line for each general claim.</summary>
internal static class StatementsCsv
{
    public static CsvTable<StatementNode> Table(Addresses addresses) => new(
    [
        new("topic", "The question it belongs to.", node => node.Statement.Topic),
        new("id", "Unique in the topic.", node => node.Statement.Id),
        new("says", "The claim in our words.", node => node.Statement.Says),
        new("kind", "frequency, comparison, mechanism, rule, priority, prognosis, accuracy, treatment or definition.", node => Words.Of(node.Statement.Kind)),
        new("figure", "The number as printed, or the kind of absence.", node => Cells.Fact(node.Statement.Figure)),
        new("denominator", "Of how many, of what, or the kind of absence.", node => Cells.Fact(node.Statement.Denominator)),
        new("counts", "What the figure counts: patients, lesions, tests, papers or nothing.", node => Words.Of(node.Statement.Counts)),
        new("about", "Terms, as vocabulary:id.", node => Cells.Scoped(node.Statement.About.Select(term => term.Record))),
        new("source", "The paper that says so.", node => node.Statement.Source.Id),
        new("cites", "The paper's own source for it, or the kind of absence.", node => Cells.Fact(node.Statement.Cites)),
        new("where", "The place in the paper.", node => node.Statement.Evidence.Where),
        new("printed", "The paper's own phrases, a bar between them.", node => Cells.Printed(node.Statement.Evidence)),
        new("agrees-with", "Statements, as topic:id.", node => Cells.Scoped(node.AgreesWith)),
        new("disagrees-with", "Statements, as topic:id.", node => Cells.Scoped(node.DisagreesWith)),
        new("claimed", "Of a priority claim: the year.", node => node.Statement.Claimed),
        new("overturned-by", "Of a priority claim: the cases, rows, patients or statements that overturned it.", node => Cells.Scoped(node.OverturnedBy)),
        new("address", "The place where it stands.", node => addresses.Of(node.Id).Absolute),
    ]);
}
