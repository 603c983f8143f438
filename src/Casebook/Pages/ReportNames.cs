using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages;

/// <summary>The short names by which papers and tellings of patients are known in lists and on drawings.</summary>
public static class ReportNames
{
    /// <summary>First author and year; the id as words where the text read names neither.</summary>
    public static string OfSource(Source source)
    {
        var author = source.Authors.HasValue && !source.Authors.Value.IsEmpty ? source.Authors.Value[0].Family : "";
        return author.Length > 0 && source.Issued.HasValue ? $"{author} {source.Issued.Value}" : Spoken(source.Id);
    }

    public static string OfSource(PageContext context, RecordId source) => context.Paper(source).Text;

    /// <summary>One telling as a link: a case by its paper, a row by its first cell and its place, a patient told in prose by the paper and the place.</summary>
    public static LinkView Of(PageContext context, PatientReport report)
    {
        var href = context.Addresses.Of(report.Id);
        if (report.Detail == Detail.FullCase) return new LinkView(OfCase(context, report), href);
        var where = report.Observation!.Evidence.Where;
        if (report.Detail == Detail.ToldInProse) return new LinkView($"{OfSource(context, report.Source)}, {(where.Length > 0 ? where : "text")}: {Spoken(report.Id.Id)}", href);
        var row = context.Knowledge.Row(report.Id);
        var first = row is { Cells.IsEmpty: false } ? WithoutCitation(row.Cells[0].Text) : "";
        return new LinkView(first.Length > 0 ? $"{first}, {Place(row!)}" : Spoken(report.Id.Id), href);
    }

    /// <summary>A paper with several cases needs the case's own id.</summary>
    private static string OfCase(PageContext context, PatientReport report) =>
        context.Knowledge.Source(report.Source.Id) is { Cases.Length: 1 } ? OfSource(context, report.Source) : Spoken(report.Id.Id);

    private static string Place(Row row) => row.Evidence.Where.Length > 0 ? row.Evidence.Where : Spoken(row.Id);

    /// <summary>A cell without the number of a reference at its end: <c>Author et al.[3]</c>.</summary>
    private static string WithoutCitation(string cell) =>
        cell.EndsWith(']') && cell.LastIndexOf('[') is > 0 and var start ? cell[..start].TrimEnd() : cell;

    /// <summary>An id as words.</summary>
    public static string Spoken(string id) => id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
