using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>A distinct patient: every telling joined by <c>case:</c> and <c>same-as:</c>. The unit of all patient counts.</summary>
public sealed class PublishedPatient
{
    internal PublishedPatient(
        ImmutableArray<PatientReport> reports,
        IReadOnlyDictionary<string, AxisTerms> axes,
        Dictionary<string, HashSet<RecordId>> rolledUp)
    {
        Reports = reports;
        Axes = axes;
        _rolledUp = rolledUp;
    }

    private static readonly HashSet<RecordId> Nothing = [];

    private readonly Dictionary<string, HashSet<RecordId>> _rolledUp;

    /// <summary>All tellings, the most detailed first, then by id.</summary>
    public ImmutableArray<PatientReport> Reports { get; }

    /// <summary>The most detailed telling; its id names the patient.</summary>
    public PatientReport Best => Reports[0];

    public RecordId Id => Best.Id;

    public Detail Detail => Best.Detail;

    public bool IsNearMimic => Best.IsNearMimic;

    /// <summary>By vocabulary, the terms counted: tumours and sites as the most detailed telling that names any has them, other axes united over all tellings.</summary>
    public IReadOnlyDictionary<string, AxisTerms> Axes { get; }

    /// <summary>The terms of one vocabulary; none when the patient has none.</summary>
    public AxisTerms On(string vocabulary) => Axes.GetValueOrDefault(vocabulary, AxisTerms.None);

    /// <summary>The counted terms of one vocabulary with all their broader terms.</summary>
    public IReadOnlySet<RecordId> Under(string vocabulary) => _rolledUp.GetValueOrDefault(vocabulary, Nothing);

    public bool IsUnder(RecordId term) => Under(term.Scope).Contains(term);

    public override string ToString() => Id.ToString();
}
