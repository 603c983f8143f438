using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Says how sure a lesion's three certainties are, and by which rule.</summary>
public static class CertaintyRules
{
    /// <summary>The verdicts of every lesion that states its certainties, in the file's order.</summary>
    public static ImmutableArray<LesionCertainty> Of(CaseRecord record) =>
    [
        .. record.Lesions.Where(lesion => lesion.Certainty is not null).Select(lesion => new LesionCertainty(
            lesion,
            Judge(lesion.Certainty!.Tumour, record, lesion),
            Judge(lesion.Certainty.Nerve, record, lesion),
            Judge(lesion.Certainty.Primary, record, lesion))),
    ];

    private static CertaintyVerdict Judge(Certainty certainty, CaseRecord record, Lesion lesion)
    {
        var (level, rule) = certainty.Basis switch
        {
            Basis.TumourWithinNerve => (CertaintyLevel.Certain, "Tumour was shown within the nerve: certain."),
            Basis.TissueOfLesion => (CertaintyLevel.Certain, "Tissue of the lesion itself was examined: certain."),
            Basis.TissueElsewhere => Without(record, lesion, "Tissue was examined elsewhere, not of the lesion"),
            Basis.ConcordantTests => Without(record, lesion, "Tests agree without tissue"),
            Basis.OneTest => (CertaintyLevel.Possible, "It rests on one test: possible."),
            Basis.ClinicalOnly => (CertaintyLevel.Possible, "It rests on the clinical picture alone: possible."),
            _ => (CertaintyLevel.NotShown, "The paper shows nothing for it: not shown."),
        };
        return new CertaintyVerdict(level, certainty.Basis, rule, certainty.Evidence);
    }

    private static (CertaintyLevel Level, string Rule) Without(CaseRecord record, Lesion lesion, string ground)
    {
        var open = lesion.Alternatives.Count(other => other.State == AlternativeState.Open);
        if (open > 0) return (CertaintyLevel.Possible, $"{ground}, and {(open == 1 ? "an alternative stands" : "alternatives stand")} open: possible.");
        return IsActive(record, lesion)
            ? (CertaintyLevel.Probable, $"{ground}, the primary was active or untreated, and no alternative stands open: probable.")
            : (CertaintyLevel.Possible, $"{ground}, and the primary is not known to have been active: possible.");
    }

    /// <summary>The primary the lesion is held to come from; any primary of the case when it names none.</summary>
    private static bool IsActive(CaseRecord record, Lesion lesion) =>
        record.Primaries.Any(primary => (lesion.Primary is not { } named || named.Id == primary.Id)
            && primary.Status is { HasValue: true, Value: PrimaryStatus.Active or PrimaryStatus.Untreated });
}
