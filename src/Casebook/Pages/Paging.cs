using System.Collections.Immutable;
using System.Globalization;
using Casebook.Links;

namespace Casebook.Pages;

/// <summary>One page of a list that is cut at a hundred, and the way to the others.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many pages there are; at least 1.</param>
public sealed record Paging(int Number, int Of, UrlPath List, Func<UrlPath, int, UrlPath> PageOf)
{
    /// <summary>The most items of a page.</summary>
    public const int Size = 100;

    private const int Around = 2;

    /// <summary>Every page of a list of so many items, at least one.</summary>
    /// <param name="size">Items of a page, where they are too large for a hundred.</param>
    public static IEnumerable<Paging> Over(Addresses addresses, UrlPath list, int items, int size = Size)
    {
        var pages = Math.Max(1, (items + size - 1) / size);
        return Enumerable.Range(1, pages).Select(number => new Paging(number, pages, list, addresses.PageOf) { PerPage = size });
    }

    /// <summary>Items of a full page.</summary>
    public int PerPage { get; private init; } = Size;

    public bool IsFirst => Number == 1;

    public bool IsNeeded => Of > 1;

    public UrlPath Path => PageOf(List, Number);

    public UrlPath? Next => Number < Of ? PageOf(List, Number + 1) : null;

    public UrlPath? Previous => IsFirst ? null : PageOf(List, Number - 1);

    /// <summary>The pages to link to: the first, the last and those around this one; null stands for a gap.</summary>
    public ImmutableArray<PageLink?> Links
    {
        get
        {
            var (first, last) = (Math.Max(2, Number - Around), Math.Min(Of - 1, Number + Around));
            var links = ImmutableArray.CreateBuilder<PageLink?>();
            links.Add(To(1));
            if (first > 2) links.Add(null);
            for (var number = first; number <= last; number++) links.Add(To(number));
            if (last < Of - 1) links.Add(null);
            if (Of > 1) links.Add(To(Of));
            return links.ToImmutable();
        }
    }

    /// <summary>The items of this page.</summary>
    public ImmutableArray<T> Cut<T>(ImmutableArray<T> items) => items[((Number - 1) * PerPage)..Math.Min(Number * PerPage, items.Length)];

    private PageLink To(int number) => new(number, number == Number ? null : PageOf(List, number));

    /// <summary>What a title adds on the second page and after.</summary>
    public string Suffix => IsFirst ? "" : string.Create(CultureInfo.InvariantCulture, $", page {Number} of {Of}");
}

/// <summary>A numbered page; without an address it is the one being read.</summary>
public sealed record PageLink(int Number, UrlPath? Path);
