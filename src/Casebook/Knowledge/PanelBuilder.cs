using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Sets alternatives beside lesions: those a case lists, and, for an irradiated case or a lesion of plexus, the effects of irradiation even when it lists none.</summary>
public static class PanelBuilder
{
    /// <summary>The panels of one case: by lesion in the file's order, then effects of irradiation first, then by mimic.</summary>
    public static ImmutableArray<AlternativePanel> Build(CaseRecord record, TermGraph terms)
    {
        var irradiation = Irradiation(record, terms);
        var radiation = terms.Of(VocabularyNames.Mimics).Where(mimic => mimic.Term.Has(TermFlag.Irradiating) && !mimic.Term.Features.IsEmpty).ToArray();
        return [.. record.Lesions.SelectMany(lesion => OfLesion(lesion))];

        IEnumerable<AlternativePanel> OfLesion(Lesion lesion)
        {
            var isPlexus = terms.Known(lesion.Sites).Any(site => site.Term.Structure == Structure.Plexus);
            var listed = terms.Known(lesion.Alternatives.Select(other => other.Mimic));
            var asked = (irradiation.Length > 0 || isPlexus) && !listed.Any(IsRadiation) ? radiation : [];
            return listed.Where(mimic => !mimic.Term.Features.IsEmpty).Union(asked)
                .OrderByDescending(IsRadiation).ThenBy(mimic => mimic.Id)
                .Select(mimic => Panel(lesion, mimic, isPlexus));
        }

        AlternativePanel Panel(Lesion lesion, TermNode mimic, bool isPlexus)
        {
            var listed = lesion.Alternatives.FirstOrDefault(other => terms.Find(other.Mimic) == mimic);
            var isRadiation = IsRadiation(mimic);
            var reasons = ImmutableArray.CreateBuilder<PanelReason>();
            if (listed is not null) reasons.Add(PanelReason.Listed);
            if (isRadiation && irradiation.Length > 0) reasons.Add(PanelReason.Irradiated);
            if (isRadiation && isPlexus) reasons.Add(PanelReason.Plexus);
            var features = mimic.Term.Features.Select(feature => new PanelFeature(feature, listed?.Features.FirstOrDefault(answer => answer.Feature.Id == feature.Id)));
            return new AlternativePanel(lesion, mimic, listed, isRadiation, reasons.ToImmutable(), irradiation, [.. features]);
        }
    }

    private static bool IsRadiation(TermNode mimic) => mimic.IsOrIsUnder(TermFlag.Irradiating);

    /// <summary>Irradiating treatments that stand before the first symptom of the nerve; all of them when no symptom is told.</summary>
    private static ImmutableArray<TreatmentEvent> Irradiation(CaseRecord record, TermGraph terms)
    {
        var symptom = CaseReading.FirstSymptom(record);
        var before = symptom is null ? record.Course.AsEnumerable() : record.Course.TakeWhile(item => item != symptom);
        return [.. before.OfType<TreatmentEvent>().Where(item => terms.Known(item.Treatments).Any(term => term.IsOrIsUnder(TermFlag.Irradiating)))];
    }
}
