using System.Text.RegularExpressions;

namespace Casebook.Tests.Architecture;

/// <summary>What every source file keeps to: its length, its first sentence, its name.</summary>
public partial class FileRulesTests
{
    private const int MostLines = 300;
    private const int MostTemplateLines = 80;

    /// <summary>Files that may be longer, with the reason.</summary>
    private static readonly Dictionary<string, string> Long = new(StringComparer.Ordinal)
    {
        ["templates/Parts/Draw.razor"] = "a table of what is drawn hundreds of times on a page",
    };

    private static readonly string[] Vague = ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Service", "Common", "Core", "Base"];

    public static IEnumerable<string> SourceFiles => Tracked("src", "*.cs").Concat(Tracked("tests", "*.cs"));

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        Verdict.None(SourceFiles.Concat(Tracked("templates", "*.js")).Where(file => !Long.ContainsKey(file) && Lines(file).Length > MostLines));

    [Fact]
    public void No_template_is_longer_than_eighty_lines_or_holds_logic()
    {
        Verdict.None(Tracked("templates", "*.razor").Where(file => !Long.ContainsKey(file) && Lines(file).Length > MostTemplateLines));
        Verdict.None(Tracked("templates", "*.razor").Where(file => Lines(file).Any(line => TemplateLogic().IsMatch(line))));
    }

    [Fact]
    public void Every_file_opens_with_a_sentence_on_its_main_type()
    {
        var mute = SourceFiles.Where(file => !IsTopLevel(file) && !HasSummary(Lines(file)));
        Verdict.None(mute);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Verdict.None(CodeGraph.Types.Select(type => type.Name).Where(name => name != "KnowledgeBase" && Vague.Any(word => name.EndsWith(word, StringComparison.Ordinal))));

    [Fact]
    public void No_interface_has_one_implementer()
    {
        var implemented = CodeGraph.Types.SelectMany(type => type.Interfaces).Select(item => item.InterfaceType.FullName).GroupBy(name => name).ToDictionary(group => group.Key, group => group.Count());
        Verdict.None(CodeGraph.Types.Where(type => type.IsInterface && implemented.GetValueOrDefault(type.FullName) < 2).Select(type => type.FullName));
    }

    private static IEnumerable<string> Tracked(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Repository.Root, file));

    private static bool IsTopLevel(string file) => file.EndsWith("/Program.cs", StringComparison.Ordinal);

    /// <summary>True when the first type of the file, or the one named like it, has a doc comment.</summary>
    private static bool HasSummary(string[] lines)
    {
        var first = Array.FindIndex(lines, line => Declaration().IsMatch(line));
        if (first < 0) return false;
        while (first > 0 && lines[first - 1].StartsWith('[')) first--;
        return first > 0 && lines[first - 1].StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(public |internal |file |static |sealed |abstract |readonly |partial |ref )*(class|record|struct|enum|interface|delegate)\b")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"@inject|\bOn(Initialized|ParametersSet|AfterRender)|\.(Where|Select|OrderBy|GroupBy|Sum|Count)\((\w+ =>|\))|@using System\.(Linq|IO)")]
    private static partial Regex TemplateLogic();
}
