using System.Collections.Immutable;

namespace Casebook.Knowledge;

/// <summary>The figures of the casebook as a whole.</summary>
/// <param name="Patients">Distinct patients with nerve involvement shown or inferred.</param>
/// <param name="NearMimics">Distinct patients without; the two add up to everyone.</param>
/// <param name="Rows">Rows of patients tables, joined or not.</param>
/// <param name="Delays">The longest delays whose length is known, longest first, at most ten.</param>
/// <param name="DelaysOfUnknownLength">Delays whose length the papers do not let one derive.</param>
public sealed record SiteFigures(
    DetailCount Patients,
    DetailCount NearMimics,
    int Cases,
    int Sources,
    int Tables,
    int Rows,
    int Statements,
    int Disagreements,
    int MaterialDisagreements,
    ImmutableArray<Delay> Delays,
    int DelaysOfUnknownLength);
