using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Prose;

/// <summary>The Markdown that prose may use: CommonMark, tables with pipes, and cross references.</summary>
internal static class ProseSyntax
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The parsed text.</summary>
    /// <exception cref="ArgumentException">The text nests too deep for the parser.</exception>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>Every block and inline with the number of its ancestors, parents first; walks without recursion.</summary>
    public static IEnumerable<ProseNode> Nodes(MarkdownDocument document)
    {
        var waiting = new Stack<ProseNode>([new ProseNode(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            switch (next.Node)
            {
                case ContainerBlock container:
                    for (var i = container.Count - 1; i >= 0; i--) waiting.Push(new ProseNode(container[i], next.Depth + 1));
                    break;
                case LeafBlock { Inline: { } inline }:
                    waiting.Push(new ProseNode(inline, next.Depth));
                    break;
                case ContainerInline container:
                    for (var child = container.LastChild; child is not null; child = child.PreviousSibling) waiting.Push(new ProseNode(child, next.Depth + 1));
                    break;
            }
        }
    }

    /// <summary>The plain words below a node: what a heading or a link says.</summary>
    public static string Words(ContainerInline? inline)
    {
        if (inline is null) return "";
        var words = new System.Text.StringBuilder();
        foreach (var node in inline.Descendants())
        {
            switch (node)
            {
                case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
                case CodeInline code: words.Append(code.Content); break;
                case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: words.Append(link.Url); break;
                case LineBreakInline: words.Append(' '); break;
                case ReferenceInline reference: words.Append(ProseTarget.SpokenId(reference.Written)); break;
            }
        }

        return words.ToString().Trim();
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceParser());
        return builder.Build();
    }
}

/// <summary>A block or inline with the number of its ancestors.</summary>
internal sealed record ProseNode(MarkdownObject Node, int Depth);
