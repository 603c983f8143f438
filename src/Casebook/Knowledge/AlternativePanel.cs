using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Why an alternative stands beside a lesion.</summary>
public enum PanelReason
{
    Listed,
    Irradiated,
    Plexus,
}

/// <summary>An alternative explanation of a lesion, against the features its mimic declares: the radiation-or-recurrence panel and its like.</summary>
/// <param name="Alternative">What the case says of it; null when it says nothing.</param>
/// <param name="Irradiation">Irradiating treatments before the first symptom of the nerve.</param>
/// <param name="IsRadiation">The mimic is an effect of irradiation (its term or a broader one is flagged irradiating).</param>
/// <param name="Features">Every declared feature, answered or not, in the term's order.</param>
public sealed record AlternativePanel(
    Lesion Lesion,
    TermNode Mimic,
    Alternative? Alternative,
    bool IsRadiation,
    ImmutableArray<PanelReason> Reasons,
    ImmutableArray<TreatmentEvent> Irradiation,
    ImmutableArray<PanelFeature> Features);

/// <summary>One declared feature and the case's answer; null is "not answered".</summary>
public sealed record PanelFeature(Feature Feature, FeatureAnswer? Answer);
