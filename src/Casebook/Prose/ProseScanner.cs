using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Prose;

/// <summary>Finds the references of a Markdown text and judges what it may hold.</summary>
public static partial class ProseScanner
{
    /// <summary>The most bytes a text may have.</summary>
    public const int LongestText = 64 * 1024;

    /// <summary>The most characters between two blank lines, and the most brackets, stars and underscores among them: to pair these costs the square of their number.</summary>
    public const int LongestParagraph = 6_000;
    public const int MostMarks = 800;

    private const int Deepest = 24;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_");

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
            ReportDepth(SourceSpan.File(path), bag);
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

        foreach (var (start, length) in lines.Paragraphs())
        {
            var marks = markdown.AsSpan(start, length).CountAny(Marks);
            if (length <= LongestParagraph && marks <= MostMarks) continue;
            bag.Add(
                DiagnosticCodes.LongText,
                lines.SpanAt(start),
                $"{length} characters and {marks} brackets, stars or underscores stand here without a blank line; at most {LongestParagraph} and {MostMarks} may.",
                "Set a blank line between paragraphs.");
            return true;
        }

        if (NestingPattern().Match(markdown) is not { Success: true } nested) return false;
        ReportDepth(lines.SpanAt(nested.Index), bag);
        return true;
    }

    private static void ReportDepth(SourceSpan span, DiagnosticBag bag) =>
        bag.Add(DiagnosticCodes.LongText, span, "The text nests lists, quotes, brackets or emphasis too deep.", "Write it flatter; a bracket or star that means itself takes a backslash before it.");

    [GeneratedRegex(@"^(?:[ \t]*(?:>|(?:[-+*]|[0-9]{1,9}[.)])[ \t])){13}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex NestingPattern();
}
