using System.Text;
using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>A paper in RIS. What is not known is left out.</summary>
internal static class Ris
{
    /// <summary>One file beside each paper's page.</summary>
    public static IEnumerable<OutputFile> Each(ExportContext context) => context.Knowledge.Content.Sources.Select(source =>
        new OutputFile(context.Addresses.Export(RecordId.Source(source.Id), "ris").File, output => Encoding.UTF8.GetBytes(Entry(source), output)));

    /// <summary>The entry; every line ends with CR and LF, as the format wants.</summary>
    public static string Entry(Source source)
    {
        var entry = new StringBuilder();
        Line("TY", source.Type == "article-journal" ? "JOUR" : "GEN");
        Line("ID", source.Id);
        if (source.Authors.HasValue)
            foreach (var author in source.Authors.Value)
                Line("AU", author.Given.Length > 0 ? $"{author.Family}, {author.Given}" : author.Family);
        Text("TI", source.Title);
        Text("JO", source.ContainerTitle);
        Text("PY", source.Issued);
        Text("VL", source.Volume);
        Text("IS", source.Issue);
        if (source.Page.HasValue)
        {
            var pages = source.Page.Value.Split('–', '-');
            Line("SP", pages[0].Trim());
            if (pages.Length == 2) Line("EP", pages[1].Trim());
        }

        Text("PB", source.Publisher);
        Text("DO", source.Doi);
        Text("AN", source.Pmid);
        Text("UR", source.Url);
        Text("LA", source.Language);
        if (source.Unidentified.Length > 0) Line("N1", source.Unidentified);
        Line("ER", "");
        return entry.ToString();

        void Text(string tag, Fact<string> fact)
        {
            if (fact.HasValue) Line(tag, fact.Value);
        }

        void Line(string tag, string value) => entry.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
    }
}
