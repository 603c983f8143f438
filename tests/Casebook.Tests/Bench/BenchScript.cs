using System.Diagnostics;

namespace Casebook.Tests.Bench;

/// <summary>Runs a script of <c>tests/bench</c> with the program that was built along with the tests.</summary>
internal static class BenchScript
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory.Replace("Casebook.Tests", "Casebook.Bench", StringComparison.Ordinal), "Casebook.Bench.dll");

    /// <summary>The exit code, and what was printed on standard output and on standard error.</summary>
    public static (int Code, string Printed, string Said) Run(string folder, string script, params string[] arguments)
    {
        Node.Require();
        Assert.True(File.Exists(Program), $"There is no '{Program}'.");
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "tests", "bench", script), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CASEBOOK_BENCH"] = Program;
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed, said.Result);
    }
}
