using System.Collections.Immutable;

namespace Casebook.Pages;

/// <summary>The one list of what makes pages: every page of the site, in the order of its path.</summary>
public static class SitePages
{
    public static ImmutableArray<Page> Plan(PageContext context) =>
    [
        .. ((ImmutableArray<Page>)
        [
            NotFoundView.Plan(context.Addresses),
            MapView.Plan(context),
            .. AxisView.Plan(context),
            .. TermView.Plan(context),
        ]).OrderBy(page => page.Path),
    ];
}
