using Casebook.Diagnostics;

namespace Casebook.Cli;

/// <summary>Prints the faults of a run in their order, then how many they were; on GitHub also as annotations of the files.</summary>
internal static class DiagnosticReport
{
    /// <param name="folder">The site's folder as the command named it: it stands before every path, so that an editor finds the file.</param>
    public static void Print(DiagnosticBag bag, string folder)
    {
        var found = bag.Sorted();
        var prefix = Prefix(folder);
        var onGitHub = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";
        foreach (var diagnostic in found)
        {
            var placed = diagnostic with { Span = diagnostic.Span with { Path = prefix + diagnostic.Span.Path } };
            Screen.Say(placed.ToString(), placed.Severity == Severity.Error ? "red" : "yellow");
            if (onGitHub) Screen.Say(Annotation(placed));
        }

        if (found.IsEmpty) return;
        var errors = found.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var files = found.Select(diagnostic => diagnostic.Span.Path).Distinct(StringComparer.Ordinal).Count();
        Screen.Say($"{Screen.Count(errors, "error")}, {Screen.Count(found.Length - errors, "warning")} in {Screen.Count(files, "file")}.");
    }

    /// <summary>A diagnostic as a GitHub workflow command.</summary>
    internal static string Annotation(Diagnostic diagnostic)
    {
        var level = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var remedy = diagnostic.Remedy.Length == 0 ? "" : " " + diagnostic.Remedy;
        var (path, line, column) = (diagnostic.Span.Path, diagnostic.Span.Line, diagnostic.Span.Column);
        return $"::{level} file={Property(path)},line={line},col={column},title={Property(diagnostic.Code.Id)}::{Data(diagnostic.Message + remedy)}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Prefix(string folder)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/');
        return relative == "." ? "" : relative.TrimEnd('/') + "/";
    }
}
