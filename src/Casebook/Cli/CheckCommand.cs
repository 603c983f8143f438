using System.CommandLine;
using Casebook.Diagnostics;
using Casebook.Output;
using Casebook.Rendering;

namespace Casebook.Cli;

/// <summary>Does all that <c>build</c> does before it writes, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Command()
    {
        var content = SiteOptions.Content();
        var command = new Command("check", "Read the content and report every fault; write nothing.") { content };
        command.SetAction(parsed => Run(parsed.Folder(content)));
        return command;
    }

    private static int Run(string folder)
    {
        using var razor = new RazorPages();
        var bag = new DiagnosticBag();
        var site = Screen.While("Checking", _ => BuildCommand.Plan(folder, null, StyleBundle.Join(EmbeddedAssets.From(typeof(CheckCommand).Assembly)), razor, bag));
        DiagnosticReport.Print(bag, folder);
        if (site is null || bag.HasErrors) return ExitCodes.ContentHasErrors;
        Screen.Say($"The content is sound; the site would have {Screen.Count(site.Files.Length, "file")}.");
        return ExitCodes.Fine;
    }
}
