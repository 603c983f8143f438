using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>The ways to narrow results down: kind, every axis of the site, and what is told of a patient. What a paper does not tell is a choice of its own.</summary>
internal sealed class SearchFacets(KnowledgeBase knowledge, ImmutableArray<SearchDocument> documents)
{
    private const int MostTerms = 48;
    private const int Deepest = 3;
    private const string Untold = "not-reported";
    private const string Unjudged = "not-judged";

    private readonly Dictionary<RecordId, List<int>> _under = Under(documents);

    /// <summary>Every facet that leaves a choice. The documents are in the order of their numbers.</summary>
    public ImmutableArray<SearchFacet> All() =>
    [
        .. new[]
        {
            Facet("kind", "Kind", documents.Select(document => document.Kind), Words.All<RecordKind>()),
        }
        .Concat(knowledge.Site.Axes.Select(OfAxis))
        .Append(Facet("detail", "Told as", documents.Select(document => document.Report is { } report ? Words.Of(report.Detail) : null), Words.All<Detail>()))
        .Append(Facet("nerve", "Nerve involvement", documents.Select(InvolvementOf), Words.All<NerveInvolvement>()))
        .Append(Facet("certainty", "Certainty of the nerve", documents.Select(CertaintyOf), Words.All<CertaintyLevel>()))
        .Append(Facet("year", "Year of the paper", documents.Select(YearOf), YearsDown()))
        .Append(Facet("sex", "Sex", documents.Select(document => Told(document, report => report.Sex.HasValue ? Words.Of(report.Sex.Value) : null)), Words.All<Sex>()))
        .Append(Facet("outcome", "Outcome", documents.Select(document => Told(document, report => report.Outcome is { } outcome ? Words.Of(outcome) : null)), Words.All<VitalStatus>()))
        .Where(facet => facet.Choices.Length > 1),
    ];

    /// <summary>One choice for each value that a document has; null is none at all.</summary>
    private static SearchFacet Facet(string name, string label, IEnumerable<string?> values, ImmutableArray<string> order)
    {
        var byValue = values.Select((value, document) => (value, document)).Where(pair => pair.value is not null).ToLookup(pair => pair.value!, pair => pair.document, StringComparer.Ordinal);
        return new SearchFacet(name, label, [.. order.Append(Untold).Append(Unjudged).Where(byValue.Contains).Select(value => new SearchChoice(value, Spoken(value), 0, [.. byValue[value]]))]);
    }

    /// <summary>For each term the documents that a filter finds under it, ascending.</summary>
    private static Dictionary<RecordId, List<int>> Under(ImmutableArray<SearchDocument> documents)
    {
        var under = new Dictionary<RecordId, List<int>>();
        for (var number = 0; number < documents.Length; number++)
        {
            foreach (var term in documents[number].Under)
            {
                if (!under.TryGetValue(term, out var numbers)) under[term] = numbers = [];
                if (numbers is [] || numbers[^1] != number) numbers.Add(number);
            }
        }

        return under;
    }

    private SearchFacet OfAxis(Axis axis)
    {
        var held = _under.Where(pair => pair.Key.Scope == axis.Vocabulary).ToDictionary();
        var told = held.Values.SelectMany(numbers => numbers).ToHashSet();
        var untold = Enumerable.Range(0, documents.Length).Where(number => documents[number].Report is not null && !told.Contains(number)).ToList();

        // A term that nothing but its own page stands under would be a choice without use.
        var kept = held.Where(pair => pair.Value.Count > 1).OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key).Take(MostTerms).Select(pair => pair.Key).ToHashSet();
        var choices = InOrder(knowledge.TopTerms(axis.Vocabulary), kept, 0).DistinctBy(entry => entry.Node)
            .Select(entry => new SearchChoice(entry.Node.Term.Id, entry.Node.Label, Math.Min(Deepest, entry.Depth), [.. held[entry.Node.Id]]));
        if (untold.Count > 0) choices = choices.Append(new SearchChoice(Untold, Spoken(Untold), 0, [.. untold]));
        return new SearchFacet(axis.Vocabulary, knowledge.Vocabulary(axis.Vocabulary)!.Label, [.. choices]);
    }

    /// <summary>The kept terms from the top down, each as deep as kept terms stand above it on the way.</summary>
    private static IEnumerable<(TermNode Node, int Depth)> InOrder(ImmutableArray<TermNode> nodes, HashSet<RecordId> kept, int depth) => nodes.SelectMany(node => kept.Contains(node.Id)
        ? InOrder(node.Narrower, kept, depth + 1).Prepend((node, depth))
        : InOrder(node.Narrower, kept, depth));

    /// <summary>What any telling of the same patient tells, the most detailed first; null for what is no patient.</summary>
    private string? Told(SearchDocument document, Func<PatientReport, string?> read, string otherwise = Untold) =>
        document.Report is null ? null : knowledge.PatientOf(document.Id)!.Reports.Select(read).FirstOrDefault(value => value is not null) ?? otherwise;

    private string? InvolvementOf(SearchDocument document) => Told(document, report => (report.Case?.Lesions ?? report.Observation!.Lesions) is { IsEmpty: false } lesions ? Words.Of(lesions.Min(lesion => lesion.Involvement)) : null);

    private string? CertaintyOf(SearchDocument document) => Told(document, report =>
        report.Case is { } record && CertaintyRules.Of(record).FirstOrDefault(certainty => certainty.Lesion == CaseReading.IndexLesion(record)) is { } verdict ? Words.Of(verdict.Nerve.Level) : null, Unjudged);

    private string? YearOf(SearchDocument document) =>
        document.Source.Length == 0 ? null : knowledge.Source(document.Source) is { Source.Issued: { HasValue: true, Value: var year } } ? year : Untold;

    private ImmutableArray<string> YearsDown() =>
        [.. knowledge.Sources.Where(holdings => holdings.Source.Issued.HasValue).Select(holdings => holdings.Source.Issued.Value).Distinct().OrderByDescending(year => year, StringComparer.Ordinal)];

    private static string Spoken(string value) => SearchDocuments.Capital(value.Replace('-', ' '));
}
