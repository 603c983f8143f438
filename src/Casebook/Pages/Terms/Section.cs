using System.Collections.Immutable;

namespace Casebook.Pages.Terms;

/// <summary>A section of a term's page, for the list of contents.</summary>
/// <param name="Id">The element id.</param>
public sealed record Section(string Id, string Title)
{
    /// <summary>The sections that a term's page has, in their order.</summary>
    public static ImmutableArray<Section> Of(TermView view)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        Add(view.Modality is not null, "showed", "What it showed");
        Add(view.Modality?.Split is not null, "split", view.Modality?.Split is { Contrasts.IsEmpty: true } ? "By region" : "By region and contrast");
        Add(view.Modality is { Misses.IsEmpty: false }, "missed", "What it missed");
        Add(view.Accuracy is not null, "accuracy", "Published accuracy");
        Add(view.Mimic is { Features.IsEmpty: false }, "features", "What tells it apart");
        Add(view.Mimic is { Weighed.IsEmpty: false }, "weighed", "Where it was weighed");
        Add(!view.Maps.IsEmpty, "map", "On the nerve map");
        Add(!view.FullCases.IsEmpty, "cases", "Full cases");
        Add(!view.Crosses.IsEmpty, "who", "Counted against other axes");
        Add(view.Tests is not null, "tests", "What showed it");
        Add(view.Intervals is not null, "times", "Intervals");
        Add(view.Outcomes is not null, "ends", "Outcomes");
        Add(view.Anatomy is { Groups.IsEmpty: false }, "anatomy", "Roots, muscles, reflexes, skin");
        Add(view.Anatomy is { TellsApart.IsEmpty: false }, "apart", view.Anatomy?.ApartTitle ?? "");
        Add(view.Claims is not null, "said", "What is said of it");
        Add(!view.MentionedIn.IsEmpty, "mentions", "Mentioned in");
        Add(!view.Patients.Counted.IsEmpty, "patients", "Patients");
        Add(!view.Patients.NearMimics.IsEmpty, "near", "Near mimics");
        Add(!view.Patients.Uncounted.IsEmpty, "contested", "Contested, not counted");
        return sections.ToImmutable();

        void Add(bool isThere, string id, string title)
        {
            if (isThere) sections.Add(new Section(id, title));
        }
    }
}
