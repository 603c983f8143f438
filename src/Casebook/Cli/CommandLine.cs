using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Casebook.Diagnostics;

namespace Casebook.Cli;

/// <summary>The commands and what they take. A command that cannot be understood, and a fault of the machine, end in one sentence and a code, never in a stack trace.</summary>
internal static class CommandLine
{
    private const string About = """
        Turns structured case summaries of cancer reaching a nerve into a static website.

        A site is a folder with 'site.yml' and 'content'. 'build' reads it, reports every fault with file, line and
        remedy, and publishes the pages only when there is none.

        Exit codes: 0 fine, 1 the content has errors, 2 the command cannot be carried out as given, 3 the machine failed (disk, permission, port).
        """;

    /// <summary>Runs one command line to its exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        // Folding accents would silently do nothing, and the search index would differ from the one a browser looks in.
        if ("\u00e9".Normalize(NormalizationForm.FormD).Length != 2) return Screen.Refuse("This .NET runs without its Unicode tables (InvariantGlobalization); install ICU or unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");

        try
        {
            var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction) return Screen.Refuse(Mistake(parsed));
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Screen.Fail(fault.Message);
        }
        catch (OperationCanceledException)
        {
            return Screen.Fail("Stopped.");
        }
        catch (Exception fault)
        {
            return Screen.Fail($"The program has a fault of its own ({fault.GetType().Name}: {fault.Message}). Please report it with the command and the content that led to it.");
        }
    }

    private static string Mistake(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(other => other.Name).Concat(command.Options.Select(option => option.Name)).ToArray();
        var said = parsed.UnmatchedTokens.Count > 0 ? $"'{parsed.UnmatchedTokens[0]}' is not understood. {Spelling.Suggest(parsed.UnmatchedTokens[0], known)}"
            : command is RootCommand ? $"Say what to do: {string.Join(", ", command.Subcommands.Select(other => other.Name))}."
            : parsed.Errors[0].Message;
        return $"{said} Run 'casebook {(command is RootCommand ? "" : command.Name + " ")}--help' to see what can be said.";
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(About) { BuildCommand.Command(), CheckCommand.Command(), ServeCommand.Command() };
        root.Directives.Clear();
        return root;
    }
}
