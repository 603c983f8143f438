using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>Ids that one record or file holds side by side differ: terms, rows, columns, statements, and whatever a case's events may name.</summary>
public static class DuplicateIdsCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        var content = input.Content;
        foreach (var vocabulary in content.Vocabularies)
        {
            Differ(bag, "term", vocabulary.Terms.Select(term => new IdRef(term.Id, term.Span)));
            foreach (var term in vocabulary.Terms) Differ(bag, "feature", term.Features.Select(feature => new IdRef(feature.Id, feature.Evidence.Span)));
        }

        foreach (var table in content.Tables)
        {
            Differ(bag, "column", table.Columns.Select(column => new IdRef(column.Id, table.Span)));
            Differ(bag, "row", table.Rows.Select(row => new IdRef(row.Id, row.Span)));
        }

        foreach (var topic in content.Topics)
        {
            // Statements and patients are both named topic/id.
            Differ(bag, "statement or patient", topic.Statements.Select(statement => new IdRef(statement.Id, statement.Span)).Concat(topic.Patients.Select(patient => new IdRef(patient.Id, patient.Evidence.Span))));
            Differ(bag, "disagreement", topic.Disagreements.Select(disagreement => new IdRef(disagreement.Id, disagreement.Span)));
        }

        foreach (var record in content.Cases)
        {
            Differ(bag, "event, lesion or primary", record.Primaries.Select(primary => new IdRef(primary.Id, primary.Evidence.Span))
                .Concat(record.Lesions.Select(lesion => new IdRef(lesion.Id, lesion.Evidence.Span)))
                .Concat(record.Course.Select(item => new IdRef(item.Id, item.Frame.Span))));
            Differ(bag, "specimen", record.Specimens.Select(specimen => new IdRef(specimen.Id, specimen.Evidence.Span)));
            Differ(bag, "contested claim", record.Contested.Select(claim => new IdRef(claim.Id, claim.Evidence.Span)));
        }
    }

    private static void Differ(DiagnosticBag bag, string what, IEnumerable<IdRef> ids)
    {
        var seen = new Dictionary<string, IdRef>(StringComparer.Ordinal);
        foreach (var named in ids)
        {
            if (named.Id.Length > 0 && !seen.TryAdd(named.Id, named))
                bag.Add(DiagnosticCodes.DuplicateId, named.Span, $"The id '{named.Id}' is taken by another {what}, at line {seen[named.Id].Span.Line}.", "Give one of them another id.");
        }
    }
}
