using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>A mimic: what tells it from tumour of nerve, and where it was believed or weighed.</summary>
/// <param name="More">Cases left out of the list.</param>
public sealed record MimicView(ImmutableArray<FeatureRow> Features, ImmutableArray<WeighedRow> Weighed, int More)
{
    private const int Most = 40;

    /// <summary>The view; null for a term without features that no case weighed.</summary>
    public static MimicView? Of(PageContext context, Weighings weighings, TermNode node)
    {
        var weighed = weighings.Of(node);
        return node.Term.Features.IsEmpty && weighed.IsEmpty
            ? null
            : new MimicView(
                [.. node.Term.Features.Select(feature => new FeatureRow(feature.Label, feature.Tells, SourceView.Of(context, feature.Evidence)))],
                [.. weighed.Take(Most).Select(one => WeighedRow.Of(context, one))],
                Math.Max(0, weighed.Length - Most));
    }
}

public sealed record FeatureRow(string Label, string Tells, SourceView Source);

/// <summary>One case that was weighed against the mimic: by whom, how it stands, and how its features speak.</summary>
public sealed record WeighedRow(LinkView Case, LinkView Mimic, string By, string State, int For, int Against, int Unanswered, string Why)
{
    public static WeighedRow Of(PageContext context, Weighing weighing) => Of(context, weighing.Report, weighing.Mimic, weighing.Alternative);

    private static WeighedRow Of(PageContext context, PatientReport report, TermNode mimic, Alternative other) => new(
        context.NameOf(report),
        context.Link(mimic),
        other.Considered == Consideration.ByAuthors ? "the authors" : "the casebook only",
        Words.Spoken(other.State),
        other.Features.Count(feature => feature.Speaks == Speaks.For),
        other.Features.Count(feature => feature.Speaks == Speaks.Against),
        mimic.Term.Features.Length - other.Features.Count(feature => feature.Is.HasValue),
        other.Evidence.Why);
}
