using System.Collections.Immutable;

namespace Casebook.Pages.Terms;

/// <summary>A section of a term's page, for the list of contents.</summary>
/// <param name="Id">The element id.</param>
public sealed record Section(string Id, string Title)
{
    /// <summary>The sections that a term's page has, in their order.</summary>
    public static ImmutableArray<Section> Of(TermView view)
    {
        (bool Is, Section Section)[] all =
        [
            (view.Modality is not null, new("showed", "What it showed")),
            (view.Modality?.Split is not null, new("split", view.Modality?.Split is { Contrasts.IsEmpty: true } ? "By region" : "By region and contrast")),
            (view.Modality is { Misses.IsEmpty: false }, new("missed", "What it missed")),
            (view.Accuracy is not null, new("accuracy", "Published accuracy")),
            (view.Mimic is { Features.IsEmpty: false }, new("features", "What tells it apart")),
            (view.Mimic is { Weighed.IsEmpty: false }, new("weighed", "Where it was weighed")),
            (!view.Maps.IsEmpty, new("map", "On the nerve map")),
            (!view.FullCases.IsEmpty, new("cases", "Full cases")),
            (!view.Crosses.IsEmpty, new("who", "Counted against other axes")),
            (view.Tests is not null, new("tests", "What showed it")),
            (view.Intervals is not null, new("times", "Intervals")),
            (view.Outcomes is not null, new("ends", "Outcomes")),
            (view.Anatomy is { Groups.IsEmpty: false }, new("anatomy", "Roots, muscles, reflexes, skin")),
            (view.Anatomy is { TellsApart.IsEmpty: false }, new("apart", view.Anatomy?.ApartTitle ?? "")),
            (view.Claims is not null, new("said", "What is said of it")),
            (!view.MentionedIn.IsEmpty, new("mentions", "Mentioned in")),
            (!view.Patients.Counted.IsEmpty, new("patients", "Patients")),
            (!view.Patients.NearMimics.IsEmpty, new("near", "Near mimics")),
            (!view.Patients.Uncounted.IsEmpty, new("contested", "Contested, not counted")),
        ];
        return [.. all.Where(section => section.Is).Select(section => section.Section)];
    }
}
