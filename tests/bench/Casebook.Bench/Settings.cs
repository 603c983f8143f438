using Casebook.Search;

namespace Casebook.Bench;

/// <summary>How a collection is indexed: as lunr.js does it by itself, or with the settings that served best over several public collections.</summary>
internal static class Settings
{
    public static readonly SearchSchema Plain = new([new("title", 1), new("text", 1)], 1.2, 0.75);

    public static readonly SearchSchema Ours = new([new("title", 1.5), new("text", 1)], 1.2, 0.75);

    public const double Coverage = 0.2;
}
