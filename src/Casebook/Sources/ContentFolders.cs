using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Sources;

/// <summary>The files of a site by the folder they stand in, each in ordinal order; a file that stands nowhere is reported.</summary>
internal sealed record ContentFolders(
    SourceFile? Site,
    SourceFile? Pins,
    ImmutableArray<SourceFile> Sources,
    ImmutableArray<SourceFile> Cases,
    ImmutableArray<SourceFile> Tables,
    ImmutableArray<SourceFile> Statements,
    ImmutableArray<SourceFile> Vocabularies,
    ImmutableArray<SourceFile> Questions,
    ImmutableArray<SourceFile> Atlases,
    ImmutableArray<SourceFile> Extractions,
    ImmutableArray<SourceFile> Markdown)
{
    public const string Pages = "content/pages/";
    public const string TermTexts = "content/vocabularies/";

    private static readonly string[] RecordFolders = ["atlas", "cases", "questions", "sources", "statements", "tables", "vocabularies"];
    private static readonly string[] TextFolders = ["cases", "pages", "questions"];

    public static ContentFolders Sort(ImmutableArray<SourceFile> files, DiagnosticBag bag)
    {
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        foreach (var file in sorted) ReportMisplaced(file, bag);
        ImmutableArray<SourceFile> In(string folder) => [.. sorted.Where(file => IsRecord(file.Path) && FolderOf(file.Path) == folder)];
        return new ContentFolders(
            sorted.FirstOrDefault(file => file.Path == "site.yml"),
            sorted.FirstOrDefault(file => file.Path == "content/vocabularies/pins.tsv"),
            In("sources"), In("cases"), In("tables"), In("statements"), In("vocabularies"), In("questions"), In("atlas"),
            [.. sorted.Where(file => IsExtraction(file.Path))],
            [.. sorted.Where(file => IsText(file.Path))]);
    }

    private static void ReportMisplaced(SourceFile file, DiagnosticBag bag)
    {
        if (file.Path is "site.yml" or "content/README.md" or "content/vocabularies/pins.tsv" || IsRecord(file.Path) || IsText(file.Path) || IsExtraction(file.Path)) return;
        var remedy = file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? "Name it '.yml'."
            : RecordFolders.Concat(TextFolders).Append("extractions").Contains(FolderOf(file.Path)) ? $"content/README.md lists the files of 'content/{FolderOf(file.Path)}/'."
            : Spelling.Nearest(FolderOf(file.Path), RecordFolders.Concat(TextFolders).Append("extractions")) is { } folder ? $"Did you mean 'content/{folder}/'?"
            : "content/README.md lists the folders and their files.";
        bag.Add(DiagnosticCodes.MisplacedFile, SourceSpan.File(file.Path), "No record or text is read from this place.", remedy);
    }

    private static bool IsRecord(string path) => path.EndsWith(".yml", StringComparison.Ordinal) && Depth(path) == 2 && RecordFolders.Contains(FolderOf(path));

    private static bool IsText(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && ((Depth(path) == 2 && TextFolders.Contains(FolderOf(path))) || (Depth(path) == 3 && FolderOf(path) == "vocabularies"));

    private static bool IsExtraction(string path) => path.EndsWith(".tsv", StringComparison.Ordinal) && Depth(path) == 2 && FolderOf(path) == "extractions";

    private static int Depth(string path) => path.Count(letter => letter == '/');

    private static string FolderOf(string path) => path.Split('/') is ["content", var folder, _, ..] ? folder : "";
}
