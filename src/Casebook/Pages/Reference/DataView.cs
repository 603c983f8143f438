using System.Collections.Immutable;
using Casebook.Links;

namespace Casebook.Pages.Reference;

/// <summary>Every download: what it holds, its format, its columns, and the licence.</summary>
public sealed record DataView(ImmutableArray<Download> Files, ImmutableArray<Download> Families, string Licence, ExternalAddress? LicenceAddress, UrlPath Cases, UrlPath Tables, UrlPath Sources)
{
    /// <summary>Those whose columns or keys are told.</summary>
    public IEnumerable<Download> Described => Files.Concat(Families).Where(file => !file.Fields.IsEmpty);

    /// <summary>The page, if there is anything to download.</summary>
    public static IEnumerable<Page> Plan(PageContext context) => context.Downloads.IsEmpty ? [] :
    [
        Page.Of(
            context.Addresses.Downloads,
            new PageHead("Data", "All records of the casebook as files: cases, facts, claims, disagreements, terms and tables, with their columns and licence."),
            () => new DataView(
                [.. context.Downloads.Where(download => download.Address is not null)],
                [.. context.Downloads.Where(download => download.Address is null)],
                context.Knowledge.Site.Licence,
                ExternalAddress.Parse(context.Knowledge.Site.LicenceUrl),
                context.Addresses.Cases,
                context.Addresses.Tables,
                context.Addresses.Sources)),
    ];
}
