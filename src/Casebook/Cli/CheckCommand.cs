using System.CommandLine;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Knowledge.Checks;
using Casebook.Output;
using Casebook.Rendering;
using Casebook.Sources;

namespace Casebook.Cli;

/// <summary>Does all that <c>build</c> does before it writes, and writes nothing; on request also looks up every printed phrase in the papers' texts.</summary>
internal static class CheckCommand
{
    public static Command Command()
    {
        var content = SiteOptions.Content();
        var papers = new Option<string?>("--sources")
        {
            Description = "A folder with the texts of the papers: every printed phrase is looked up in the text whose sha256 its source names.",
            HelpName = "DIR",
        };
        papers.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } folder && !Directory.Exists(folder)) result.AddError($"There is no folder '{folder}'.");
        });
        var command = new Command("check", "Read the content and report every fault; write nothing.") { content, papers };
        command.SetAction(parsed => Run(parsed.Folder(content), parsed.GetValue(papers)));
        return command;
    }

    private static int Run(string folder, string? papers)
    {
        var bag = new DiagnosticBag();
        var said = Screen.While("Checking", _ => Check(folder, papers, bag));
        DiagnosticReport.Print(bag, folder);
        if (bag.HasErrors) return ExitCodes.ContentHasErrors;
        Screen.Say(said);
        return ExitCodes.Fine;
    }

    /// <returns>What a sound check comes to.</returns>
    private static string Check(string folder, string? papers, DiagnosticBag bag)
    {
        var razor = new RazorPages();
        var content = ContentReader.Read(folder, bag);
        var knowledge = content is null ? null : KnowledgeBuilder.Build(content, bag);
        if (knowledge is null) return "";

        var site = BuildCommand.Plan(knowledge, null, StyleBundle.Join(EmbeddedAssets.From(typeof(CheckCommand).Assembly)), razor, bag, isDry: true);
        var sound = $"The content is sound; the site would have {Screen.Count(site?.Pages ?? 0, "page")}.";
        if (papers is null) return sound;

        var (phrases, texts) = PrintedPhraseCheck.Run(knowledge, PaperTexts.Read(papers), bag);
        return $"{sound} {Screen.Count(phrases, "printed phrase")} stand in {Screen.Count(texts, "text")}.";
    }
}
