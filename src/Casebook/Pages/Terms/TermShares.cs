using System.Collections.Immutable;

namespace Casebook.Pages.Terms;

/// <summary>What the pages of all terms are made from: found once, by the first page that asks.</summary>
public sealed class TermShares(PageContext context)
{
    private readonly Lazy<ImmutableArray<CrossAxis>> _axes = new(() => CrossAxis.All(context.Knowledge));
    private readonly Lazy<KnownIntervals> _intervals = new(() => new KnownIntervals(context));
    private readonly Lazy<Weighings> _weighings = new(() => new Weighings(context.Knowledge));

    /// <summary>The axes that a term is counted against.</summary>
    public ImmutableArray<CrossAxis> Axes => _axes.Value;

    public KnownIntervals Intervals => _intervals.Value;

    public Weighings Weighings => _weighings.Value;
}
