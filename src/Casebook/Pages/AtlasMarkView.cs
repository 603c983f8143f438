using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>A lesion to be placed on the nerve map: at a site, of a patient that a page tells of.</summary>
public sealed record AtlasLesion(TermNode Site, LinkView Patient, bool IsNearMimic)
{
    /// <summary>Every patient at every site counted for them, each named by the most detailed telling.</summary>
    /// <param name="isMeant">The sites to look at; null for all.</param>
    public static ImmutableArray<AtlasLesion> Of(PageContext context, IEnumerable<PublishedPatient> patients, Func<TermNode, bool>? isMeant = null) =>
    [
        .. from patient in patients
           from site in patient.On(VocabularyNames.Sites).Counted
           let node = context.Knowledge.Term(site)
           where node is not null && isMeant?.Invoke(node) is not false
           select new AtlasLesion(node, context.NameOf(patient.Best), patient.IsNearMimic),
    ];

    /// <summary>The site where a drawing can show it: its own, else the nearest broader one that is drawn; null when none is.</summary>
    public TermNode? PlaceOn(Func<RecordId, bool> isDrawn) =>
        isDrawn(Site.Id) ? Site : Site.AllBroader.Where(node => isDrawn(node.Id)).MaxBy(node => node.AllBroader.Length);
}

/// <summary>A mark on the drawing: one patient, or a number of them.</summary>
/// <param name="Site">The id of the site it stands on.</param>
/// <param name="Number">The number shown; empty for one patient.</param>
/// <param name="Text">Who and where, read out for the link.</param>
public sealed record AtlasMarkView(string Site, double X, double Y, string Number, string Text, UrlPath? Href, bool IsNearMimic)
{
    private const int MostShown = 99;

    /// <summary>The radius: a number needs room.</summary>
    public int Radius => Number.Length switch { 0 => 8, 1 => 11, 2 => 12, _ => 14 };

    public static AtlasMarkView Of(PageContext context, TermNode place, ImmutableArray<AtlasLesion> here, MapPoint at, double shift)
    {
        var patients = here.DistinctBy(lesion => lesion.Patient).ToArray();
        var nearMimic = here[0].IsNearMimic;
        return new AtlasMarkView(
            place.Term.Id,
            at.X + shift,
            at.Y,
            patients.Length switch { 1 => "", > MostShown => $"{MostShown}+", var number => number.ToString(CultureInfo.InvariantCulture) },
            patients.Length == 1
                ? $"{patients[0].Patient.Text}: {here[0].Site.Label}{(nearMimic ? ", near mimic" : "")}"
                : $"{place.Label}: {(nearMimic ? CountText.NearMimics(patients.Length) : CountText.Patients(patients.Length))}",
            patients.Length == 1 ? patients[0].Patient.Href : context.Addresses.Of(place.Id),
            nearMimic);
    }
}
