using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Patients;

/// <summary>The filters of the list of cases: every axis with its most frequent terms, how much is told, and whether a nerve is involved. Numbers elsewhere link to the list with these filters set.</summary>
public sealed class Facets
{
    private const int Most = 48;
    private const string Nerve = "nerve", Told = "told", Involved = "involved", NearMimic = "near-mimic";

    private readonly PageContext _context;

    // Every term that can be chosen, with the list of its patients of nerve.
    private readonly Dictionary<RecordId, UrlPath> _choices;

    private Facets(PageContext context, ImmutableArray<Facet> all)
    {
        _context = context;
        All = all;
        var list = context.Addresses.Cases.With(Nerve, Involved);
        _choices = all.SelectMany(facet => facet.Choices.Select(choice => RecordId.Term(facet.Name, choice.Value))).ToDictionary(term => term, term => list.With(term.Scope, term.Id));
    }

    public ImmutableArray<Facet> All { get; }

    public static Facets Of(PageContext context)
    {
        var knowledge = context.Knowledge;
        var figures = knowledge.Figures;
        var facets = knowledge.Site.Axes.Select(axis => OfAxis(knowledge, axis)).ToList();
        facets.Insert(0, new Facet(Nerve, "Nerve", [new(Involved, "involved", 0, figures.Patients.Total), new(NearMimic, "near mimic", 0, figures.NearMimics.Total)], true));
        facets.Insert(1, new Facet(Told, "Told as", [.. Enum.GetValues<Detail>().Select(detail => new FacetChoice(Words.Of(detail), Words.Spoken(detail), 0, knowledge.Patients.Count(patient => patient.Detail == detail)))], true));
        return new Facets(context, [.. facets.Select(facet => facet with { Choices = [.. facet.Choices.Where(choice => choice.Count > 0)] }).Where(facet => facet.Choices.Length > 0)]);
    }

    /// <summary>The list with this term chosen, patients of nerve only; null when it is none of the choices.</summary>
    public UrlPath? AddressOf(TermNode term) => _choices.GetValueOrDefault(term.Id);

    /// <summary>The list with both terms chosen; null when one is none of the choices.</summary>
    public UrlPath? AddressOf(TermNode first, TermNode second) => _choices.ContainsKey(second.Id) ? AddressOf(first)?.With(second.Id.Scope, second.Id.Id) : null;

    /// <summary>The attributes by which the filters find a patient's row.</summary>
    public IReadOnlyDictionary<string, object> AttributesOf(PublishedPatient patient)
    {
        var attributes = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [$"data-{Nerve}"] = patient.IsNearMimic ? NearMimic : Involved,
            [$"data-{Told}"] = Words.Of(patient.Detail),
        };
        foreach (var axis in _context.Knowledge.Site.Axes)
        {
            var ids = string.Join(' ', patient.Under(axis.Vocabulary).Where(_choices.ContainsKey).Select(id => id.Id).Order(StringComparer.Ordinal));
            if (ids.Length > 0) attributes[$"data-{axis.Vocabulary}"] = ids;
        }

        return attributes;
    }

    private static Facet OfAxis(KnowledgeBase knowledge, Axis axis)
    {
        var met = knowledge.Terms(axis.Vocabulary).Where(node => CountOf(node) > 0).ToArray();
        var kept = met.OrderByDescending(node => node.Counts.Patients.Length).ThenByDescending(CountOf).ThenBy(node => node.Id).Take(Most).ToHashSet();
        var ordered = TermTree.InOrder(knowledge.TopTerms(axis.Vocabulary)).Where(kept.Contains).Distinct();
        return new Facet(
            axis.Vocabulary,
            knowledge.Vocabulary(axis.Vocabulary)?.Label ?? axis.Vocabulary,
            [.. ordered.Select(node => new FacetChoice(node.Term.Id, node.Label, Math.Min(3, node.AllBroader.Count(kept.Contains)), CountOf(node)))],
            axis.IsMain);
    }

    private static int CountOf(TermNode node) => node.Counts.Patients.Length + node.Counts.NearMimics.Length;
}

/// <summary>One filter: its name in the address, its legend, its choices, and whether it stands open.</summary>
public sealed record Facet(string Name, string Legend, ImmutableArray<FacetChoice> Choices, bool IsOpen);

/// <summary>A choice with the number of patients it leaves when chosen alone; deeper terms are indented.</summary>
public sealed record FacetChoice(string Value, string Label, int Depth, int Count)
{
    /// <summary>The class that indents it; null at the top.</summary>
    public string? Indent => Depth == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"in{Depth}");
}
