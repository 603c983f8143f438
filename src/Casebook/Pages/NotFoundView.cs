using System.Collections.Immutable;
using Casebook.Links;

namespace Casebook.Pages;

/// <summary>What stands where no page does; served for any address, so nothing in it is relative.</summary>
public sealed record NotFoundView(UrlPath Home, UrlPath Search, ImmutableArray<Crumb> Ways)
{
    /// <summary>The page of a site.</summary>
    public static Page Plan(Addresses addresses) => Page.Of(
        addresses.NotFound,
        new PageHead("Page not found", "There is no page at this address.") { IsHidden = true },
        () => new NotFoundView(addresses.Home, addresses.Search, [new("Cases", addresses.Cases), new("Index of terms and cases", addresses.Search)]));
}
