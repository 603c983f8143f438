using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Walks the content and resolves every name that one record gives another; names inside one case are the case's own business.</summary>
public sealed class ReferenceWalk(Content content, ReferenceFinder finder)
{
    public IEnumerable<FoundReference> All() =>
        content.Cases.SelectMany(Case)
            .Concat(content.Tables.SelectMany(Table))
            .Concat(content.Topics.SelectMany(Topic))
            .Concat(content.Sources.SelectMany(source => Cited(RecordId.Source(source.Id), EvidenceOf.Source(source))))
            .Concat(content.Vocabularies.SelectMany(vocabulary => vocabulary.Terms).SelectMany(Term))
            .Concat(content.Questions.SelectMany(Question))
            .Concat(content.Pages.SelectMany(page => Prose(RecordId.Page(page.Id), page.Text)))
            .Concat(content.Atlases.SelectMany(atlas => Terms(null, atlas.Shapes.Select(shape => shape.Site).OfType<TermRef>())))
            .Concat(content.Site.Axes.Select(axis => Found(null, axis.Span, finder.Record(RecordKind.Vocabulary, axis.Vocabulary, "vocabulary"))));

    private IEnumerable<FoundReference> Case(CaseRecord record)
    {
        var from = RecordId.Case(record.Id);
        foreach (var use in record.Terms) yield return Named(from, use.Term);
        foreach (var asked in record.Asked) yield return Named(from, asked.Term);
        foreach (var item in record.Appraisal) yield return Named(from, item.Item);
        yield return Named(from, record.Source, RecordKind.Source, "source");
        foreach (var related in record.Related) yield return Named(from, related.Case, RecordKind.Case, "case");
        foreach (var found in Cited(from, EvidenceOf.Case(record))) yield return found;
        foreach (var found in Prose(from, record.Narrative)) yield return found;
    }

    private IEnumerable<FoundReference> Table(Table table)
    {
        var from = RecordId.Table(table.Id);
        yield return Named(from, table.Source, RecordKind.Source, "source");
        if (table.Case is { } full) yield return Named(from, full, RecordKind.Case, "case");
        foreach (var row in table.Rows)
        {
            var id = RecordId.Row(table.Id, row.Id);
            if (row.Tested is { } tested)
                foreach (var found in Terms(id, tested.Sites)) yield return found;
            if (row.Observation is { } patient)
                foreach (var found in Observation(id, patient)) yield return found;
        }
    }

    private IEnumerable<FoundReference> Topic(Topic topic)
    {
        foreach (var statement in topic.Statements)
        {
            var from = RecordId.Statement(topic.Id, statement.Id);
            yield return Named(from, statement.Source, RecordKind.Source, "source");
            foreach (var found in Terms(from, statement.About)) yield return found;
            foreach (var other in statement.AgreesWith.Concat(statement.DisagreesWith)) yield return Found(from, other.Span, finder.Statement(other.Id, topic.Id));
            foreach (var other in statement.OverturnedBy) yield return Found(from, other.Span, finder.Overturning(other.Id, topic.Id));
            foreach (var found in Cited(from, EvidenceOf.Statement(statement))) yield return found;
        }

        foreach (var between in topic.Disagreements.SelectMany(disagreement => disagreement.Between))
            yield return Found(RecordId.Topic(topic.Id), between.Span, finder.Statement(between.Id, topic.Id));
        foreach (var patient in topic.Patients)
        {
            var from = RecordId.Patient(topic.Id, patient.Id);
            yield return Named(from, patient.Source, RecordKind.Source, "source");
            foreach (var found in Observation(from, patient)) yield return found;
        }
    }

    private IEnumerable<FoundReference> Observation(RecordId from, Observation patient)
    {
        foreach (var found in Terms(from, patient.Terms.Select(use => use.Term)).Concat(Cited(from, EvidenceOf.Observation(patient)))) yield return found;
        if (patient.Case is { } full) yield return Named(from, full, RecordKind.Case, "case");
        foreach (var other in patient.SameAs) yield return Found(from, other.Span, finder.Observation(other.Id));
    }

    private IEnumerable<FoundReference> Term(Term term)
    {
        var links = term.PartOf.Concat(term.SuppliedBy).Concat(term.ContinuesAs).Concat(term.Related).Concat(term.Regions)
            .Concat(term.Anatomy.Select(row => row.Term).OfType<TermRef>());
        return Terms(term.Record, links).Concat(Cited(term.Record, EvidenceOf.Term(term))).Concat(Prose(term.Record, term.Introduction));
    }

    private IEnumerable<FoundReference> Question(Question question)
    {
        var from = RecordId.Question(question.Id);
        return question.Cases.Select(entry => Named(from, entry.Case, RecordKind.Case, "case")).Concat(Prose(from, question.Text));
    }

    private IEnumerable<FoundReference> Terms(RecordId? from, IEnumerable<TermRef> names) => names.Select(name => Named(from, name));

    private FoundReference Named(RecordId? from, TermRef name) => Found(from, name.Span, finder.Term(name));

    private IEnumerable<FoundReference> Cited(RecordId from, IReadOnlyList<Evidence> places)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var place in places)
            if (cited.Add(place.Source)) yield return Found(from, place.Span, finder.Record(RecordKind.Source, place.Source, "source"));
    }

    private IEnumerable<FoundReference> Prose(RecordId from, ProseText? text) =>
        text is null ? [] : text.References.Select(reference => new FoundReference(from, reference.Span, true, finder.Prose(reference)));

    private FoundReference Named(RecordId from, IdRef name, RecordKind kind, string word) => Found(from, name.Span, finder.Record(kind, name.Id, word));

    private static FoundReference Found(RecordId? from, SourceSpan span, Resolution resolution) => new(from, span, false, resolution);
}
