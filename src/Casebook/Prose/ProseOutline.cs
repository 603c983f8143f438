using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Prose;

/// <summary>The headings of a text, and its plain words for search.</summary>
public static class ProseOutline
{
    /// <summary>The headings in order, with the ids that <see cref="ProseRenderer"/> gives them under the same prefix.</summary>
    public static ImmutableArray<ProseHeading> Headings(ProseText text, string idPrefix = "")
    {
        var lines = new LineIndex(text.Path, text.Markdown);
        var ids = new HeadingIds(idPrefix);
        return
        [
            .. ProseSyntax.Parse(text.Markdown).Descendants<HeadingBlock>()
                .Select(heading => new ProseHeading(heading.Level, ProseSyntax.Words(heading.Inline), ids.Next(heading), lines.SpanAt(heading.Span.Start))),
        ];
    }

    /// <summary>The words of a text, one line for each paragraph, heading, list item or cell. A reference without words of its own gives what <paramref name="label"/> calls it, or its id.</summary>
    public static string Text(ProseText text, Func<ProseReference, string?>? label = null)
    {
        var lines = new LineIndex(text.Path, text.Markdown);
        var words = new StringBuilder(text.Markdown.Length);
        foreach (var (node, _) in ProseSyntax.Nodes(ProseSyntax.Parse(text.Markdown)))
        {
            switch (node)
            {
                case LeafBlock when words.Length > 0 && words[^1] != '\n':
                    words.Append('\n');
                    if (node is CodeBlock late) words.Append(late.Lines.ToString());
                    break;
                case CodeBlock code: words.Append(code.Lines.ToString()); break;
                case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
                case CodeInline code: words.Append(code.Content); break;
                case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: words.Append(link.Url); break;
                case LineBreakInline: words.Append(' '); break;
                case ReferenceInline reference: words.Append(Label(reference)); break;
            }
        }

        return words.ToString().TrimEnd();

        string Label(ReferenceInline reference)
        {
            var target = ProseTarget.OfBrackets(reference.Written);
            return label?.Invoke(new ProseReference(target.Scope, target.Id, lines.SpanAt(reference.Span.Start))) ?? ProseTarget.SpokenId(reference.Written);
        }
    }

    /// <summary>Ids of headings: their words in small letters and hyphens, numbered when they repeat.</summary>
    internal sealed class HeadingIds(string prefix)
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

        public string Next(HeadingBlock heading)
        {
            var slug = new StringBuilder(prefix);
            foreach (var letter in ProseSyntax.Words(heading.Inline).Normalize(NormalizationForm.FormKD))
            {
                if (char.IsAsciiLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
                else if (char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            }

            var id = slug.ToString().TrimEnd('-');
            if (id.Length == 0) id = "section";
            var unique = id;
            for (var number = _last.GetValueOrDefault(id, 1) + 1; !_taken.Add(unique); number++)
            {
                unique = $"{id}-{number.ToString(CultureInfo.InvariantCulture)}";
                _last[id] = number;
            }

            return unique;
        }
    }
}
