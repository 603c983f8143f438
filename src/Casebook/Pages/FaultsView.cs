using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Links;

namespace Casebook.Pages;

/// <summary>What <c>serve</c> shows while the content is broken: every fault with its place and remedy.</summary>
public sealed record FaultsView(string Count, ImmutableArray<Fault> Faults)
{
    /// <summary>The page, in the place of whatever was asked for.</summary>
    public static Page Plan(Addresses addresses, ImmutableArray<Diagnostic> found) => Page.Of(
        addresses.NotFound,
        new PageHead("The content has faults", "What has to be put right before the site can be shown.") { IsHidden = true },
        () => new FaultsView(
            found.Length == 1 ? "One fault" : $"{found.Length} faults",
            [.. found.Select(fault => new Fault(fault.Span.ToString(), $"{(fault.Severity == Severity.Error ? "error" : "warning")} {fault.Code.Id}", fault.Message, fault.Remedy))]));
}

/// <summary>One fault as it is shown.</summary>
public sealed record Fault(string Place, string Kind, string Message, string Remedy);
