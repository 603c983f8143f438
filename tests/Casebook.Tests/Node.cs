using System.Diagnostics;

namespace Casebook.Tests;

/// <summary>Node with the packages of <c>tests/package.json</c>. Without them a test is skipped, and fails on the build server; call it from a <c>[SkippableFact]</c>.</summary>
internal static class Node
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests");

    private static readonly Lazy<string?> Missing = new(() =>
        !CanStart() ? "There is no Node on this machine; what is compared with lunr.js is left out."
        : !Directory.Exists(Path.Combine(Folder, "node_modules")) ? "There is no 'tests/node_modules'; run 'npm ci' in 'tests'."
        : null);

    /// <summary>Ends the test with a skip or a failure when Node or its packages are missing.</summary>
    public static void Require()
    {
        if (Missing.Value is { } sentence && Repository.IsContinuousIntegration) Assert.Fail(sentence);
        Skip.If(Missing.Value is not null, Missing.Value);
    }

    /// <summary>Runs a script and gives the bytes it prints.</summary>
    /// <param name="script">Its path below <c>tests/</c>, such as <c>search/build-indexes.mjs</c>.</param>
    /// <param name="input">What it reads from its standard input.</param>
    public static byte[] Run(string script, ReadOnlyMemory<byte> input = default, params string[] arguments)
    {
        Require();
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script), .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = process.StandardError.ReadToEndAsync();
        var fed = Task.Run(() => Feed(process, input));
        using var printed = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(printed);
        process.WaitForExit();
        fed.Wait();
        Assert.True(process.ExitCode == 0, $"node {script} ended with {process.ExitCode}:\n{said.Result}");
        return printed.ToArray();
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input.Span);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The script ended before it read everything; its exit code says why.
        }
    }

    private static bool CanStart()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
