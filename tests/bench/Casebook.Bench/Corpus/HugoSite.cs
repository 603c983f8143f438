using System.Text;
using System.Text.RegularExpressions;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Bench.Corpus;

/// <summary>The same cases as a Hugo site: each a page with its narrative, a table of its events and four taxonomies, in plain layouts of our own.</summary>
internal sealed partial class HugoSite(string repository, CorpusSite site)
{
    private static readonly string[] Taxonomies = [VocabularyNames.Tumours, VocabularyNames.Sites, VocabularyNames.Modalities, VocabularyNames.Presentations];

    /// <summary>Configuration, layouts, and a page for each term.</summary>
    public IEnumerable<CorpusFile> Frame()
    {
        yield return new CorpusFile("invented.txt", $"{CaseFile.Notice}\n");
        var theme = Path.Combine(repository, "tests", "bench", "hugo");
        foreach (var path in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return new CorpusFile(Path.GetRelativePath(theme, path).Replace('\\', '/'), File.ReadAllText(path));
        foreach (var node in Taxonomies.SelectMany(taxonomy => site.Pool.Of(taxonomy)))
            yield return new CorpusFile($"content/{node.Id.Scope}/{node.Id.Id}/_index.md", $"---\n# {CaseFile.Notice}\ntitle: {Quoted(node.Label)}\n---\n{node.Term.Definition}\n");
    }

    /// <summary>The page of one case.</summary>
    public CorpusFile Case(int number)
    {
        var draft = site.Draft(number);
        var plan = draft.Plan;
        var page = new StringBuilder();
        page.Append("---\n# ").Append(CaseFile.Notice).Append("\ntitle: ").Append(Quoted(CaseFile.Mark + draft.Say("title"))).Append("\nsummary: ").Append(Quoted(draft.Say("answer"))).Append("\ndate: ").Append(CaseFile.Day).Append('\n');
        List(page, VocabularyNames.Tumours, [plan.Tumour]);
        List(page, VocabularyNames.Sites, plan.Lesions.SelectMany(lesion => lesion.Sites));
        List(page, VocabularyNames.Modalities, EventPart.Modalities(draft));
        List(page, VocabularyNames.Presentations, plan.Symptoms);
        page.Append("---\n").Append(Linked(site.Narrative(plan))).Append("\n## Course\n\n| Event | When | Told |\n| --- | --- | --- |\n");
        foreach (var item in draft.Course.Events)
            page.Append("| ").Append(EventPart.Label(plan, item.Id)).Append(" | ").Append(item.When.Replace('-', ' ')).Append(" | ").Append(draft.Say("note")).Append(" |\n");
        return new CorpusFile($"content/cases/{plan.Id}.md", page.ToString());
    }

    private static void List(StringBuilder page, string taxonomy, IEnumerable<TermNode> terms) =>
        page.Append(taxonomy).Append(": [").AppendJoin(", ", TermPool.Ids(terms.Distinct())).Append("]\n");

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Links to cases and to terms of a taxonomy lead there; others become their words.</summary>
    private static string Linked(string narrative) => Reference().Replace(narrative, found =>
        found.Groups[2].Value == "cases" || Taxonomies.Contains(found.Groups[2].Value, StringComparer.Ordinal)
            ? $"[{found.Groups[1].Value}](/{found.Groups[2].Value}/{found.Groups[3].Value}/)"
            : found.Groups[1].Value);

    [GeneratedRegex(@"\[([^\[\]]+)\]\(([a-z]+):([a-z0-9-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
