using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Casebook.Links;
using Casebook.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PipeTable = Markdig.Extensions.Tables.Table;

namespace Casebook.Prose;

/// <summary>Draws a scanned text. It writes each kind of node itself, so what it does not know it cannot write, and every word passes the encoder.</summary>
public sealed class ProseRenderer
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();
    private readonly LineIndex _lines;
    private readonly Func<ProseReference, ProseLink?> _resolve;
    private readonly ProseShape _shape;
    private readonly ProseOutline.HeadingIds _ids;

    private ProseRenderer(ProseText text, Func<ProseReference, ProseLink?> resolve, ProseShape shape)
    {
        _lines = new LineIndex(text.Path, text.Markdown);
        _resolve = resolve;
        _shape = shape;
        _ids = new ProseOutline.HeadingIds(shape.IdPrefix);
    }

    /// <summary>The text as markup. A reference that <paramref name="resolve"/> does not know becomes its plain words.</summary>
    public static ProseHtml Render(ProseText text, Func<ProseReference, ProseLink?> resolve, ProseShape shape = default)
    {
        var renderer = new ProseRenderer(text, resolve, shape);
        renderer.Children(ProseSyntax.Parse(text.Markdown));
        return new ProseHtml(renderer._html.ToString());
    }

    private void Children(ContainerBlock container)
    {
        foreach (var block in container) Write(block, isTight: false);
    }

    private void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading); break;
            case ParagraphBlock paragraph when isTight: Inlines(paragraph.Inline); break;
            case ParagraphBlock paragraph: Element("p", paragraph.Inline); break;
            case ListBlock list: List(list); break;
            case QuoteBlock quote: Open("blockquote").Line(); Children(quote); Close("blockquote").Line(); break;
            case CodeBlock code: Open("pre").Open("code").Text(code.Lines.ToString()).Close("code").Close("pre").Line(); break;
            case ThematicBreakBlock: Open("hr").Line(); break;
            case PipeTable table: WriteTable(table); break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var id = _ids.Next(heading);
        if (_shape.SkipsTitle && heading.Level == 1 && _html.Length == 0) return;
        var name = Math.Clamp(heading.Level + _shape.Shift, 2, 6) switch { 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };
        Open(name, "id", id);
        Inlines(heading.Inline);
        Close(name).Line();
    }

    private void List(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1") Open(name, "start", start);
        else Open(name);
        Line();
        foreach (var item in list.Cast<ListItemBlock>())
        {
            Open("li");
            foreach (var block in item) Write(block, isTight: !list.IsLoose);
            Close("li").Line();
        }

        Close(name).Line();
    }

    private void WriteTable(PipeTable table)
    {
        Open("div", "class", "scroll").Open("table").Line();
        foreach (var row in table.Cast<TableRow>())
        {
            Open("tr");
            foreach (var cell in row.Cast<TableCell>())
            {
                if (row.IsHeader) Open("th", "scope", "col");
                else Open("td");
                foreach (var block in cell) Write(block, isTight: true);
                Close(row.IsHeader ? "th" : "td");
            }

            Close("tr").Line();
        }

        Close("table").Close("div").Line();
    }

    private void Inlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Text(literal.Content.ToString()); break;
            case HtmlEntityInline entity: Text(entity.Transcoded.ToString()); break;
            case CodeInline code: Open("code").Text(code.Content).Close("code"); break;
            case LineBreakInline { IsHard: true }: Open("br").Line(); break;
            case LineBreakInline: Line(); break;
            case EmphasisInline emphasis: Element(emphasis.DelimiterCount == 2 ? "strong" : "em", emphasis, isBlock: false); break;
            case AutolinkInline link: Link(ProseTarget.OfLink(link.IsEmail ? "mailto:" + link.Url : link.Url), link, () => Text(link.Url), link.Url); break;
            case LinkInline link when !link.IsImage: Link(ProseTarget.OfLink(link.Url ?? ""), link, () => Inlines(link), ""); break;
            case ReferenceInline reference: Link(ProseTarget.OfBrackets(reference.Written), reference, null, ProseTarget.SpokenId(reference.Written)); break;
            case ContainerInline container: Inlines(container); break;
        }
    }

    /// <param name="words">Writes the link's own words; null when it takes the label of what it leads to.</param>
    private void Link(ProseTarget target, Inline link, Action? words, string plain)
    {
        var inside = target.IsReference ? _resolve(new ProseReference(target.Scope, target.Id, _lines.SpanAt(link.Span.Start))) : null;
        var address = inside?.Address.Href ?? target.External?.Href;
        if (address is not null) Open("a", "href", address);
        if (words is not null) words();
        else Text(inside?.Label ?? plain);
        if (address is not null) Close("a");
    }

    private void Element(string name, ContainerInline? content, bool isBlock = true)
    {
        Open(name);
        Inlines(content);
        Close(name);
        if (isBlock) Line();
    }

    private ProseRenderer Open(string name)
    {
        _html.Append('<').Append(name).Append('>');
        return this;
    }

    private ProseRenderer Open(string name, string attribute, string value)
    {
        _html.Append('<').Append(name).Append(' ').Append(attribute).Append("=\"").Append(Encoder.Encode(value)).Append("\">");
        return this;
    }

    private ProseRenderer Close(string name)
    {
        _html.Append("</").Append(name).Append('>');
        return this;
    }

    private ProseRenderer Text(string text)
    {
        _html.Append(Encoder.Encode(text));
        return this;
    }

    private void Line() => _html.Append('\n');
}
