using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Prose;

/// <summary>Finds the references of a Markdown text and judges what it may hold.</summary>
public static class ProseScanner
{
    /// <summary>The most bytes a text may have.</summary>
    public const int LongestText = 64 * 1024;

    /// <summary>The most characters between two blank lines. A link's brackets and parentheses cost the square of a paragraph's length to parse.</summary>
    public const int LongestParagraph = 6_000;

    private const int Deepest = 24;

    /// <summary>The text with its references in the order of the text; every fault goes to <paramref name="bag"/>. A text with a fault must not be drawn.</summary>
    public static ProseText Scan(string path, string markdown, DiagnosticBag bag)
    {
        var lines = new LineIndex(path, markdown);
        if (IsTooLong(lines, markdown, bag)) return new ProseText(path, markdown, []);

        var judge = new ProseJudge(lines, bag);
        var references = ImmutableArray.CreateBuilder<ProseReference>();
        try
        {
            foreach (var (node, depth) in ProseSyntax.Nodes(ProseSyntax.Parse(markdown)))
            {
                if (depth > Deepest) throw new ArgumentException("Too deep.");
                if (judge.Judge(node) is { } reference) references.Add(reference);
            }
        }
        catch (ArgumentException)
        {
            bag.Add(DiagnosticCodes.LongText, SourceSpan.File(path), "The text nests lists, quotes, brackets or emphasis too deep.", "Write it flatter; a bracket or star that means itself takes a backslash before it.");
        }

        return new ProseText(path, markdown, references.DrainToImmutable());
    }

    private static bool IsTooLong(LineIndex lines, string markdown, DiagnosticBag bag)
    {
        if (Encoding.UTF8.GetByteCount(markdown) > LongestText)
        {
            bag.Add(DiagnosticCodes.LongText, SourceSpan.File(lines.Path), $"The text is longer than {LongestText / 1024} KiB.", "Cut it into several.");
            return true;
        }

        if (lines.LongestParagraph() is not (var start, > LongestParagraph and var length)) return false;
        bag.Add(DiagnosticCodes.LongText, lines.SpanAt(start), $"{length} characters stand here without a blank line; at most {LongestParagraph} may.", "Set a blank line between paragraphs.");
        return true;
    }
}
