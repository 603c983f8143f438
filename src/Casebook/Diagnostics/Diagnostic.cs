namespace Casebook.Diagnostics;

/// <summary>An error stops the build before anything is written; a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}

/// <summary>One fault of the content: what is wrong, and the remedy as a sentence of its own (empty when none can be named).</summary>
public sealed record Diagnostic(DiagnosticCode Code, SourceSpan Span, string Message, string Remedy)
{
    public Severity Severity => Code.Severity;

    /// <summary>The form that editors and CI turn into links: <c>path(line,column): error CB101: message Remedy</c>.</summary>
    public override string ToString()
    {
        var level = Severity == Severity.Error ? "error" : "warning";
        var remedy = Remedy.Length == 0 ? "" : " " + Remedy;
        return $"{Span}: {level} {Code.Id}: {Message}{remedy}";
    }
}
