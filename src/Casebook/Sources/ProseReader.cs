using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;
using Casebook.Prose;

namespace Casebook.Sources;

/// <summary>Reads the Markdown files of a site and holds narratives to their fixed headings.</summary>
internal static class ProseReader
{
    /// <summary>The headings of a case's narrative, in order.</summary>
    public static ImmutableArray<string> NarrativeHeadings { get; } =
        ["Before the nerve", "The nerve", "What was found and believed", "What was done", "What followed", "What it teaches"];

    /// <summary>The text of a file; null when it cannot be read, which has been reported.</summary>
    public static ProseText? Read(SourceFile file, DiagnosticBag bag)
    {
        if (file.Text() is not { } markdown) return null;
        var text = ProseScanner.Scan(file.Path, markdown, bag);
        if (file.Path.StartsWith("content/cases/", StringComparison.Ordinal)) CheckHeadings(text, bag);
        return text;
    }

    /// <summary>A page of prose: its first line is its title, the rest its text.</summary>
    public static ProsePage Page(ProseText text, DiagnosticBag bag)
    {
        var first = text.Markdown.Split('\n', 2)[0].TrimEnd('\r');
        if (!first.StartsWith("# ", StringComparison.Ordinal)) bag.Add(DiagnosticCodes.WrongHeadings, SourceSpan.File(text.Path), "The page does not begin with its title.", "Write '# Title' in the first line.");
        return new ProsePage(Path.GetFileNameWithoutExtension(text.Path), first.TrimStart('#').Trim(), text);
    }

    private static void CheckHeadings(ProseText text, DiagnosticBag bag)
    {
        var found = ProseOutline.Headings(text);
        for (var i = 0; i < Math.Max(found.Length, NarrativeHeadings.Length); i++)
        {
            var expected = i < NarrativeHeadings.Length ? $"## {NarrativeHeadings[i]}" : null;
            var actual = i < found.Length ? $"{new string('#', found[i].Level)} {found[i].Words}" : null;
            if (expected == actual) continue;
            var said = actual is null ? $"The heading '{expected}' is missing." : expected is null ? $"The heading '{actual}' is one too many." : $"The heading '{actual}' stands where '{expected}' is expected.";
            bag.Add(DiagnosticCodes.WrongHeadings, i < found.Length ? found[i].Span : SourceSpan.File(text.Path), said, $"The headings of a narrative are, in this order: {string.Join("; ", NarrativeHeadings)}.");
            return;
        }
    }
}
