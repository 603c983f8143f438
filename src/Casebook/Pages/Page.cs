using System.Collections.Immutable;
using Casebook.Links;

namespace Casebook.Pages;

/// <summary>A page of the site before it is drawn: where it stands, what its head and frame say, and how its model is made when the page is wanted.</summary>
/// <param name="Kind">The type of the page model; it decides the template.</param>
/// <param name="View">Makes the page model. All paths are known before the first is called, and each is let go when its page is written.</param>
public sealed record Page(UrlPath Path, PageHead Head, Type Kind, Func<object> View)
{
    public static Page Of<TView>(UrlPath path, PageHead head, Func<TView> view) where TView : class => new(path, head, typeof(TView), view);
}

/// <summary>What the frame around a page says of it.</summary>
/// <param name="Title">The title without the site's name.</param>
/// <param name="Description">One sentence for search engines and previews.</param>
public sealed record PageHead(string Title, string Description)
{
    /// <summary>The way from the home page down to the page above this one; the home page itself is left out.</summary>
    public ImmutableArray<Crumb> Crumbs { get; init; } = [];

    /// <summary>The last crumb's words where the title is too long for them; empty for the title.</summary>
    public string ShortTitle { get; init; } = "";

    /// <summary>The content file that an editor would change, empty for none.</summary>
    public string SourceFile { get; init; } = "";

    /// <summary>The latest date of the record behind the page.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>True when facts stand beside the text on a wide screen.</summary>
    public bool IsSplit { get; init; }

    /// <summary>True for a page that search engines and the sitemap leave out.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>One step of the way down to a page.</summary>
public sealed record Crumb(string Label, UrlPath Path);
