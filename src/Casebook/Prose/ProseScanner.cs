using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Prose;

/// <summary>Finds the references of a Markdown text and judges what it may hold.</summary>
public static class ProseScanner
{
    public static ProseText Scan(string path, string markdown, DiagnosticBag bag) => new(path, markdown, []);
}
