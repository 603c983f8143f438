using System.Collections.Immutable;

namespace Casebook.Pages.Patients;

/// <summary>Patients as a table of a page.</summary>
/// <param name="Key">For element ids.</param>
/// <param name="Own">The term whose page it is, to which no row needs a link; null for none.</param>
public sealed record PatientList(string Key, string Caption, ImmutableArray<PatientRow> Rows, LinkView? Own)
{
    public bool IsEmpty => Rows.IsEmpty;

    /// <summary>Patients are told in several ways, so that a column says how; where all are full cases the caption does.</summary>
    public bool HasLevels { get; init; } = Rows.Any(row => row.Level.Href is not null);

    /// <summary>The caption with what holds for every row.</summary>
    public string Heading => HasLevels ? Caption : $"{Caption}; each here told as a full case";
}
