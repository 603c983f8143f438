using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>What every check may look at: the content and the ways to resolve its names.</summary>
public sealed record CheckInput(Content Content, Catalogue Catalogue, ReferenceFinder References, TermGraph Terms, ReferenceWalk Walk);

/// <summary>The one table of checks.</summary>
public static class CheckTable
{
    private static readonly ImmutableArray<Action<CheckInput, DiagnosticBag>> All =
    [
        DuplicateIdsCheck.Run,
        ReferencesCheck.Run,
        CaseReferencesCheck.Run,
        FeaturesCheck.Run,
        TermCirclesCheck.Run,
        AskedTermsCheck.Run,
        NeedsCheck.Run,
        JoinsCheck.Run,
        CourseOrderCheck.Run,
        MissingWhenCheck.Run,
        PinsCheck.Run,
        CellsCheck.Run,
        UnidentifiedSourceCheck.Run,
        PrivateDetailCheck.Run,
        ExtractionsCheck.Run,
    ];

    /// <summary>Runs all of them, side by side; each reports everything it finds.</summary>
    public static void RunAll(CheckInput input, DiagnosticBag bag) => Parallel.For(0, All.Length, i => All[i](input, bag));
}
