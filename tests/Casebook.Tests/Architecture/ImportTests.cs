namespace Casebook.Tests.Architecture;

/// <summary>Who may import whom: the table of ARCHITECTURE.md, held against the compiled program. A new edge is a deliberate edit of this table and of that page.</summary>
public class ImportTests
{
    /// <summary>What each folder may import. <c>Folder:Type</c> allows that one type of a folder; a place in a file is part of every record, so <c>SourceSpan</c> comes with Model.</summary>
    private static readonly Dictionary<string, string[]> MayImport = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Model"] = ["Diagnostics"],
        ["Links"] = ["Model"],
        ["Output"] = ["Diagnostics"],
        ["Prose"] = ["Model", "Links", "Diagnostics"],
        ["Sources"] = ["Model", "Prose:ProseScanner", "Prose:ProseOutline", "Prose:ProseHeading", "Diagnostics"],
        ["Knowledge"] = ["Model", "Diagnostics"],
        ["Charts"] = ["Model", "Links"],
        ["Pages"] = ["Knowledge", "Model", "Prose", "Links", "Charts", "Diagnostics"],
        ["Search"] = ["Knowledge", "Model", "Prose", "Links", "Output:OutputFile"],
        ["Exports"] = ["Knowledge", "Model", "Prose", "Links", "Output:OutputFile", "Search:SiteSearch"],
        ["Templates"] = ["Pages", "Model", "Links", "Charts", "Prose:ProseHtml", "Prose:ProseHeading", "Rendering:Template", "Rendering:PageComponent`1"],
        ["Rendering"] = ["Pages", "Templates", "Prose", "Links", "Output:OutputFile"],
        ["Serve"] = ["*"],
        ["Cli"] = ["*"],
    };

    /// <summary>The folders that may use a library, by the beginning of its assembly's name.</summary>
    private static readonly (string Library, string[] Folders)[] Libraries =
    [
        ("YamlDotNet", ["Sources"]),
        ("Markdig", ["Prose"]),
        ("Microsoft.AspNetCore.Components", ["Rendering", "Templates"]),
        ("Microsoft.AspNetCore", ["Serve"]),
        ("Microsoft.Extensions", ["Serve"]),
        ("Spectre.Console", ["Cli"]),
        ("System.CommandLine", ["Cli"]),
        ("System.Console", ["Cli"]),
        ("System.Net", ["Serve"]),
    ];

    public static TheoryData<string> Folders => [.. CodeGraph.Types.Select(type => CodeGraph.Folder(type)).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_imports_only_what_the_table_allows(string folder)
    {
        Assert.True(MayImport.TryGetValue(folder, out var allowed), $"'{folder}' is not in the table of ARCHITECTURE.md.");
        var strangers = CodeGraph.Uses.Where(use => CodeGraph.Folder(use.From) == folder && !IsAllowed(use, allowed!));
        Verdict.None(strangers.Select(use => use.ToString()));
    }

    [Fact]
    public void Every_folder_of_the_table_that_exists_has_code() =>
        Verdict.None(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "Casebook")).Select(folder => Path.GetFileName(folder)!).Except(MayImport.Keys).Except(["bin", "obj"]));

    [Fact]
    public void Nobody_imports_the_commands_or_the_server()
    {
        var wrong = CodeGraph.Uses.Where(use => CodeGraph.Folder(use.To) is "Cli" or "Serve" && CodeGraph.Folder(use.From) is not ("Cli" or "Serve"));
        Verdict.None(wrong.Select(use => use.ToString()));
    }

    [Fact]
    public void A_library_is_used_in_its_folder_alone()
    {
        var wrong = CodeGraph.Uses.Where(use =>
            Libraries.FirstOrDefault(entry => use.To.Scope.Name.StartsWith(entry.Library, StringComparison.Ordinal)) is { Library: not null } library
            && !library.Folders.Contains(CodeGraph.Folder(use.From)));
        Verdict.None(wrong.Select(use => $"{use} of {use.To.Scope.Name}"));
    }

    private static bool IsAllowed(Use use, string[] allowed)
    {
        var target = CodeGraph.Folder(use.To);
        if (target.Length == 0 || target == CodeGraph.Folder(use.From) || allowed is ["*"]) return true;
        var outer = use.To;
        while (outer.DeclaringType is { } declaring) outer = declaring;
        return allowed.Contains(target) || (outer.Name == "SourceSpan" && allowed.Contains("Model")) || allowed.Contains($"{target}:{outer.Name}");
    }
}
