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
            Differ(bag, "term", vocabulary.Terms.Select(term => (term.Id, term.Span)));
            foreach (var term in vocabulary.Terms) Differ(bag, "feature", term.Features.Select(feature => (feature.Id, feature.Evidence.Span)));
        }

        foreach (var table in content.Tables)
        {
            Differ(bag, "column", table.Columns.Select(column => (column.Id, table.Span)));
            Differ(bag, "row", table.Rows.Select(row => (row.Id, row.Span)));
        }

        foreach (var topic in content.Topics)
        {
            // Statements and patients are both named topic/id.
            Differ(bag, "statement or patient", topic.Statements.Select(statement => (statement.Id, statement.Span)).Concat(topic.Patients.Select(patient => (patient.Id, patient.Evidence.Span))));
            Differ(bag, "disagreement", topic.Disagreements.Select(disagreement => (disagreement.Id, disagreement.Span)));
        }

        foreach (var record in content.Cases)
        {
            Differ(bag, "event, lesion or primary", record.Primaries.Select(primary => (primary.Id, primary.Evidence.Span))
                .Concat(record.Lesions.Select(lesion => (lesion.Id, lesion.Evidence.Span)))
                .Concat(record.Course.Select(item => (item.Id, item.Frame.Span))));
            Differ(bag, "specimen", record.Specimens.Select(specimen => (specimen.Id, specimen.Evidence.Span)));
            Differ(bag, "contested claim", record.Contested.Select(claim => (claim.Id, claim.Evidence.Span)));
        }
    }

    private static void Differ(DiagnosticBag bag, string what, IEnumerable<(string Id, SourceSpan Span)> ids)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in ids)
        {
            if (id.Length > 0 && !seen.TryAdd(id, span))
                bag.Add(DiagnosticCodes.DuplicateId, span, $"The id '{id}' is taken by another {what}, at line {seen[id].Line}.", "Give one of them another id.");
        }
    }
}
