using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Every phrase the content copies from each paper, for the check against the papers' texts and for the share of words printed. Gathered when the first is asked for.</summary>
public sealed class PrintedPhrases(Content content)
{
    private readonly Lazy<Dictionary<string, Phrase[]>> _bySource = new(() => BySource(content));

    /// <summary>The phrases of one source in the order of the files; a phrase that one place gives to several facts stands once.</summary>
    public ImmutableArray<Phrase> Of(string source) => ImmutableCollectionsMarshal.AsImmutableArray(_bySource.Value.GetValueOrDefault(source, []));

    private static Dictionary<string, Phrase[]> BySource(Content content)
    {
        var all = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var record in content.Cases) Add(EvidenceOf.Case(record), record.Source.Id);
        foreach (var table in content.Tables)
        {
            foreach (var row in table.Rows)
            {
                Add([row.Evidence], table.Source.Id);
                if (row.Observation is { } patient) Add(EvidenceOf.Observation(patient), table.Source.Id);
            }
        }

        foreach (var topic in content.Topics)
        {
            foreach (var statement in topic.Statements) Add(EvidenceOf.Statement(statement), statement.Source.Id);
            foreach (var patient in topic.Patients) Add(EvidenceOf.Observation(patient), patient.Source.Id);
        }

        foreach (var source in content.Sources) Add(EvidenceOf.Source(source), source.Id);
        foreach (var term in content.Vocabularies.SelectMany(vocabulary => vocabulary.Terms)) Add(EvidenceOf.Term(term), "");
        var sorted = new Dictionary<string, Phrase[]>(StringComparer.Ordinal);
        foreach (var (source, phrases) in all) sorted.Add(source, Sorted(phrases));
        return sorted;

        void Add(IEnumerable<Evidence> places, string own)
        {
            foreach (var place in places)
            {
                var source = place.Source.Length > 0 ? place.Source : own;
                if (source.Length == 0 || place.Printed.IsDefaultOrEmpty) continue;
                if (!all.TryGetValue(source, out var phrases)) all[source] = phrases = [];
                phrases.AddRange(place.Printed);
            }
        }
    }

    private static Phrase[] Sorted(List<Phrase> phrases)
    {
        phrases.Sort((one, other) => one.Span.CompareTo(other.Span) is var byPlace && byPlace != 0 ? byPlace : string.CompareOrdinal(one.Text, other.Text));
        return [.. phrases.Where((phrase, i) => i == 0 || phrase != phrases[i - 1])];
    }
}
