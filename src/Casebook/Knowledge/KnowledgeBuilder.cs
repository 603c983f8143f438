using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Knowledge.Checks;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Checks the content as a whole and freezes it into a knowledge base.</summary>
public static class KnowledgeBuilder
{
    /// <summary>Runs every check and reports everything; returns null when the bag holds an error.</summary>
    public static KnowledgeBase? Build(Content content, DiagnosticBag bag)
    {
        var catalogue = new Catalogue(content);
        var references = new ReferenceFinder(catalogue);
        var terms = new TermGraph(content);
        var walk = new ReferenceWalk(content, references);
        CheckTable.RunAll(new CheckInput(content, catalogue, references, terms, walk), bag);
        if (bag.HasErrors) return null;

        // Three strands that need nothing of each other.
        ImmutableArray<PublishedPatient> patients = [];
        ImmutableArray<CaseCourse> courses = [];
        Ledger ledger = null!;
        Backlinks backlinks = null!;
        Parallel.Invoke(
            () =>
            {
                patients = new PatientJoins(terms, references).Build(new ReportBuilder(content, terms).BuildAll());
                TermCounting.Count(patients, terms);
                ledger = new LedgerBuilder(content, terms, references, patients).Build();
            },
            () => courses = [.. content.Cases.OrderBy(record => record.Id, StringComparer.Ordinal).Select(record => CaseCourse.Of(record, terms))],
            () => backlinks = new Backlinks(walk.All()));

        var cases = Cases(courses, patients);
        var statements = Statements(content, references);
        return new KnowledgeBase(
            content, catalogue, terms, patients, cases, statements,
            HoldingsBuilder.Build(content, cases, statements, patients, ledger),
            ledger, backlinks, SiteFiguresBuilder.Build(content, patients, ledger, [.. courses.SelectMany(course => course.Delays)]));
    }

    private static ImmutableArray<CaseNode> Cases(ImmutableArray<CaseCourse> courses, ImmutableArray<PublishedPatient> patients)
    {
        var byReport = patients.SelectMany(patient => patient.Reports, (patient, report) => new { report.Id, Patient = patient }).ToDictionary(pair => pair.Id, pair => pair.Patient);
        return [.. courses.Select(course => new CaseNode(course.Record, byReport[RecordId.Case(course.Record.Id)], course.Timeline, course.Milestones, course.Intervals))];
    }

    /// <summary>A link between two statements holds both ways, whichever of them names it.</summary>
    private static ImmutableArray<StatementNode> Statements(Content content, ReferenceFinder references)
    {
        var all = content.Topics.SelectMany(topic => topic.Statements).OrderBy(Id).ToArray();
        var agrees = BothWays(all, statement => statement.AgreesWith, references);
        var disagrees = BothWays(all, statement => statement.DisagreesWith, references);
        return
        [
            .. all.Select(statement => new StatementNode(
                Id(statement), statement, [.. agrees[Id(statement)].Order()], [.. disagrees[Id(statement)].Order()],
                [.. statement.OverturnedBy.Select(name => references.Overturning(name.Id, statement.Topic).Target!).Distinct().Order()])),
        ];

        static RecordId Id(Statement statement) => RecordId.Statement(statement.Topic, statement.Id);
    }

    private static ILookup<RecordId, RecordId> BothWays(Statement[] all, Func<Statement, ImmutableArray<IdRef>> named, ReferenceFinder references) =>
        all.SelectMany(statement => named(statement), (statement, name) => new Link(RecordId.Statement(statement.Topic, statement.Id), references.Statement(name.Id, statement.Topic).Target!))
            .SelectMany(link => (Link[])[link, new Link(link.To, link.From)])
            .Where(link => link.From != link.To)
            .Distinct()
            .ToLookup(link => link.From, link => link.To);

    private sealed record Link(RecordId From, RecordId To);

    /// <summary>What a case's own events come to.</summary>
    private sealed record CaseCourse(CaseRecord Record, Timeline Timeline, ImmutableArray<Milestone> Milestones, ImmutableArray<Interval> Intervals, ImmutableArray<Delay> Delays)
    {
        public static CaseCourse Of(CaseRecord record, TermGraph terms)
        {
            var timeline = TimelineBuilder.Build(record, terms);
            var milestones = MilestoneFinder.Find(record, terms);
            return new CaseCourse(record, timeline, milestones, MilestoneFinder.Intervals(milestones, timeline), DelayFinder.Find(record, timeline, terms));
        }
    }
}
