using System.Text;
using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>A paper as a BibTeX entry. What is not known is left out.</summary>
internal static class BibTex
{
    /// <summary>One file beside each paper's page.</summary>
    public static IEnumerable<OutputFile> Each(ExportContext context) => context.Knowledge.Content.Sources.Select(source =>
        new OutputFile(context.Addresses.Export(RecordId.Source(source.Id), "bib").File, output => Encoding.UTF8.GetBytes(Entry(source), output)));

    /// <summary>The entry, ending with a line feed.</summary>
    public static string Entry(Source source)
    {
        var entry = new StringBuilder().Append(source.Type == "article-journal" ? "@article{" : "@misc{").Append(source.Id);
        if (source.Authors.HasValue) Field("author", string.Join(" and ", source.Authors.Value.Select(author => author.Given.Length > 0 ? $"{author.Family}, {author.Given}" : $"{{{author.Family}}}")), isEscaped: false);
        if (source.Title.HasValue) Field("title", $"{{{Escape(source.Title.Value)}}}", isEscaped: true);
        Text("journal", source.ContainerTitle);
        Text("year", source.Issued);
        Text("volume", source.Volume);
        Text("number", source.Issue);
        if (source.Page.HasValue) Field("pages", source.Page.Value.Replace("–", "--", StringComparison.Ordinal), isEscaped: false);
        Text("publisher", source.Publisher);
        if (source.Doi.HasValue) Field("doi", source.Doi.Value, isEscaped: true);
        if (source.Pmid.HasValue) Field("pmid", source.Pmid.Value, isEscaped: true);
        if (source.Url.HasValue) Field("url", source.Url.Value, isEscaped: true);
        Text("language", source.Language);
        if (source.Unidentified.Length > 0) Field("note", source.Unidentified, isEscaped: false);
        return entry.Append("\n}\n").ToString();

        void Text(string key, Fact<string> fact)
        {
            if (fact.HasValue) Field(key, fact.Value, isEscaped: false);
        }

        void Field(string key, string value, bool isEscaped) =>
            entry.Append(",\n  ").Append(key).Append(" = {").Append(isEscaped ? value : Escape(value)).Append('}');
    }

    // Braces of the author list must stay; in other values a lone one would end the entry early.
    private static string Escape(string text)
    {
        var isBalanced = text.Count(letter => letter == '{') == text.Count(letter => letter == '}');
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '&' or '%' or '$' or '#' or '_') escaped.Append('\\').Append(letter);
            else if (letter is '\\') escaped.Append("\\textbackslash{}");
            else if (letter is '{' or '}' && !isBalanced) continue;
            else if (letter is '\n' or '\r') escaped.Append(' ');
            else escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
