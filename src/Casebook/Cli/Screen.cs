using System.Globalization;
using Spectre.Console;

namespace Casebook.Cli;

/// <summary>What a person at the terminal, or a log, gets to read. Movement and colour only where a terminal shows them.</summary>
internal static class Screen
{
    private static bool IsTerminal => !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null or "";

    private static bool HasColour => IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static void Say(string line) => Console.Out.WriteLine(line);

    /// <summary>One line in a colour's name, where there is colour.</summary>
    public static void Say(string line, string colour)
    {
        if (HasColour) AnsiConsole.Console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[{colour}]{line}[/]");
        else Say(line);
    }

    /// <summary>Says why a command is not carried out.</summary>
    public static int Refuse(string sentence)
    {
        Console.Error.WriteLine("casebook: " + sentence);
        return ExitCodes.WrongCommand;
    }

    /// <summary>Says what failed in the machine.</summary>
    public static int Fail(string sentence)
    {
        Console.Error.WriteLine("casebook: " + sentence);
        return ExitCodes.MachineFault;
    }

    /// <summary>Does work, with a moving sign on a terminal; <paramref name="work"/> may change its words.</summary>
    public static T While<T>(string what, Func<Action<string>, T> work) =>
        IsTerminal && HasColour ? Moving(what, work) : work(_ => { });

    // A method of its own, so that without a terminal nothing of the library is loaded.
    private static T Moving<T>(string what, Func<Action<string>, T> work) => AnsiConsole.Status().Start(what, status => work(words => status.Status(Markup.Escape(words))));

    /// <summary>A number of bytes for reading: <c>1.4 MB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => Invariant($"{bytes} bytes"),
        < 1_000_000 => Invariant($"{bytes / 1e3:0.#} kB"),
        _ => Invariant($"{bytes / 1e6:0.#} MB"),
    };

    /// <summary>A count with its word: <c>1 page</c>, <c>1,200 pages</c>.</summary>
    public static string Count(int number, string one) => Invariant($"{number:N0} {one}{(number == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
