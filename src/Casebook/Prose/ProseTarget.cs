using System.Text.RegularExpressions;
using Casebook.Links;

namespace Casebook.Prose;

/// <summary>What an address in prose means: a record of the casebook, a checked address outside, or (with neither) nothing that is allowed.</summary>
internal readonly partial record struct ProseTarget(string Scope, string Id, ExternalAddress? External)
{
    public bool IsReference => Id.Length > 0;

    public bool IsAllowed => IsReference || External is not null;

    /// <summary>The meaning of the address of a link.</summary>
    public static ProseTarget OfLink(string address) =>
        ExternalAddress.Parse(address) is { } external ? new("", "", external)
        : !IsScheme(address) && ScopedPattern().Match(address) is { Success: true } match ? new(match.Groups[1].Value, match.Groups[2].Value, null)
        : new("", "", null);

    /// <summary>The meaning of what stands between double brackets.</summary>
    public static ProseTarget OfBrackets(string written) =>
        ScopedPattern().Match(written) is { Success: true } scoped ? new(scoped.Groups[1].Value, scoped.Groups[2].Value, null)
        : PlainPattern().IsMatch(written) ? new("", written, null)
        : new("", "", null);

    /// <summary>An id as words, for where no label is known.</summary>
    public static string SpokenId(string written) => written[(written.LastIndexOfAny([':', '/']) + 1)..].Replace('-', ' ');

    /// <summary>Schemes that a browser acts on: never the name of a vocabulary.</summary>
    private static bool IsScheme(string address) => SchemePattern().IsMatch(address);

    [GeneratedRegex(@"^([a-z][a-z0-9-]*):([a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ScopedPattern();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainPattern();

    [GeneratedRegex(@"^(?:javascript|vbscript|livescript|data|file|filesystem|blob|about|view-source|https?|ftp|ws|wss|tel|sms|mailto|doi|urn|chrome|intent):",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SchemePattern();
}
