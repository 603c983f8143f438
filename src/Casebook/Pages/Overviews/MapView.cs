using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Overviews;

/// <summary>The nerve map: every drawing with every lesion, the same links as lists beside it, and the sites that no drawing shows.</summary>
/// <param name="NotDrawn">Sites with patients that lie on no drawing.</param>
/// <param name="Untold">Patients whose site is not told, or contested with nothing shared.</param>
public sealed record MapView(string Answer, ImmutableArray<MapPart> Parts, ImmutableArray<CountedLink> NotDrawn, int Untold, LinkView Sites)
{
    public static Page Plan(PageContext context) => Page.Of(
        context.Addresses.Map,
        new PageHead("Nerve map", "Where the lesions of all published patients lie, drawn on the nerves."),
        () => Of(context));

    private static MapView Of(PageContext context)
    {
        var knowledge = context.Knowledge;
        var lesions = AtlasLesion.Of(context, knowledge.Patients);
        var drawn = knowledge.Content.Atlases.SelectMany(atlas => atlas.Shapes).Where(shape => shape.Site is not null).Select(shape => shape.Site!.Record).ToHashSet();
        var notDrawn = lesions.Where(lesion => lesion.PlaceOn(drawn.Contains) is null).Select(lesion => lesion.Site).Distinct().OrderBy(node => node.Id);
        var untold = knowledge.Patients.Count(patient => patient.On(VocabularyNames.Sites).Counted.IsEmpty);
        return new MapView(
            $"Where the lesions of {CountText.Patients(knowledge.Figures.Patients.Total)} lie. Every nerve is a link; a mark is a patient, a number several at one site.",
            [.. knowledge.Content.Atlases.Select(atlas => MapPart.Of(AtlasView.Of(context, atlas, lesions))).OrderByDescending(part => part.View.Marks.Length)],
            [.. notDrawn.Select(node => CountedLink.Of(context, node))],
            untold,
            context.Link(RecordId.Vocabulary(VocabularyNames.Sites)));
    }
}

/// <summary>One drawing and its links as lists: sites with patients, then those drawn without.</summary>
public sealed record MapPart(AtlasView View, ImmutableArray<AtlasShapeView> Held, ImmutableArray<AtlasShapeView> Empty)
{
    public static MapPart Of(AtlasView view) => new(
        view,
        [.. view.Shapes.Where(shape => shape.Patients + shape.NearMimics > 0).OrderBy(shape => shape.Patients == 0)],
        [.. view.Shapes.Where(shape => shape.Patients + shape.NearMimics == 0)]);
}
