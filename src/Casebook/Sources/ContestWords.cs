using System.Collections.Immutable;

namespace Casebook.Sources;

/// <summary>The reasons a contested fact may give.</summary>
internal static class ContestWords
{
    public static ImmutableArray<string> Reasons { get; } =
    [
        "histology label", "specimen discordance", "count", "unit", "time zero", "level", "side", "size", "dose", "outcome wording", "examination wording",
        "table against text", "abstract against text", "figure against text", "claim against case", "definition", "ambiguity",
    ];
}
