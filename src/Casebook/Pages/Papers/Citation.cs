using System.Collections.Immutable;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Papers;

/// <summary>A paper as readers cite it. What is not known is empty, never guessed.</summary>
/// <param name="Authors">Ends with a full stop, or is empty.</param>
/// <param name="Volume">Year, volume, issue and pages: <c>2024;66(1):136–141</c>.</param>
public sealed record Citation(string Authors, string Title, string Journal, string Volume, LinkedId? Doi, LinkedId? Pmid)
{
    /// <summary>The citation of a paper.</summary>
    public static Citation Of(Source source) => new(
        Names(source.Authors),
        source.Title.HasValue ? source.Title.Value.TrimEnd('.') + "." : $"{Spoken(source.Id)}, bibliographic details not in the text read.",
        Known(source.ContainerTitle),
        VolumeOf(source),
        source.Doi.HasValue ? new LinkedId(source.Doi.Value, ExternalAddress.Doi(source.Doi.Value)) : null,
        source.Pmid.HasValue ? new LinkedId(source.Pmid.Value, ExternalAddress.Pmid(source.Pmid.Value)) : null);

    /// <summary>The paper in two words: first author and year, else journal and year, else its id.</summary>
    public static string Short(Source source)
    {
        var name = source.Authors is { HasValue: true, Value: [var first, ..] } ? first.Family : Known(source.ContainerTitle);
        return name.Length == 0 ? Spoken(source.Id) : source.Issued.HasValue ? $"{name} {source.Issued.Value}" : name;
    }

    /// <summary>Family names and initials, as a list of references prints them; empty when unknown.</summary>
    public static string Names(Fact<ImmutableArray<Author>> authors) =>
        authors.HasValue ? string.Join(", ", authors.Value.Select(author => author.Given.Length > 0 ? $"{author.Family} {author.Given}" : author.Family)) + "." : "";

    private static string VolumeOf(Source source)
    {
        var number = Known(source.Volume) + (source.Issue.HasValue ? $"({source.Issue.Value})" : "");
        var pages = source.Page.HasValue ? ":" + source.Page.Value : "";
        return (Known(source.Issued), number + pages) switch
        {
            ("", var rest) => rest,
            (var year, "") => year,
            var (year, rest) => $"{year};{rest}",
        };
    }

    private static string Known(Fact<string> fact) => fact.HasValue ? fact.Value : "";

    private static string Spoken(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}

/// <summary>A public identifier and where it leads, if anywhere.</summary>
public sealed record LinkedId(string Text, ExternalAddress? Href);
