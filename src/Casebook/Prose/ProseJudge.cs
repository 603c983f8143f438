using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Prose;

/// <summary>Judges one node of a parsed text: reports what is refused, names what is a reference.</summary>
internal sealed partial class ProseJudge(LineIndex lines, DiagnosticBag bag)
{
    private const string WaysToLink = "Write [[scope:id]] or [words](scope:id) for a record of the casebook, https:// for a page elsewhere.";

    /// <summary>The reference that this node is, or null.</summary>
    public ProseReference? Judge(MarkdownObject node)
    {
        switch (node)
        {
            case HtmlBlock or HtmlInline:
                Refuse(DiagnosticCodes.RefusedHtml, node, "Raw HTML stands in the text.", "Write Markdown; a '<' that means itself takes a backslash before it.");
                return null;
            case LinkReferenceDefinition:
                Refuse(DiagnosticCodes.RefusedMarkup, node, "A link is defined apart from its words.", "Write the address where the link stands: [words](https://…).");
                return null;
            case LinkInline { IsImage: true }:
                Refuse(DiagnosticCodes.RefusedMarkup, node, "An image stands in the text.", "Describe the figure in words; the papers' figures are not ours to show.");
                return null;
            case LinkInline link:
                return JudgeLink(link);
            case AutolinkInline link:
                JudgeAutolink(link);
                return null;
            case ReferenceInline reference:
                return JudgeReference(reference);
            case LiteralInline literal when AttributePattern().Match(literal.Content.ToString()) is { Success: true } match:
                bag.Add(DiagnosticCodes.RefusedMarkup, lines.SpanAt(literal.Span.Start + match.Index), $"An attribute '{match.Value}' stands in the text.", "Leave it out; the look is the style sheets' business.");
                return null;
            default:
                return null;
        }
    }

    private ProseReference? JudgeLink(LinkInline link)
    {
        if (IsInsideLink(link)) return null;
        var address = link.Url ?? "";
        if (ProseSyntax.Words(link).Length == 0) Refuse(DiagnosticCodes.BrokenLink, link, $"The link to '{Short(address)}' has no words.", "Write what it leads to between the brackets.");
        if (!string.IsNullOrEmpty(link.Title)) Refuse(DiagnosticCodes.RefusedMarkup, link, $"The link to '{Short(address)}' has a title, which readers on a phone never see.", "Say it in the text.");
        var target = ProseTarget.OfLink(address);
        if (!target.IsAllowed) Refuse(DiagnosticCodes.RefusedAddress, link, $"The address '{Short(address)}' is refused: {Reason(address)}.", WaysToLink);
        return target.IsReference ? new ProseReference(target.Scope, target.Id, lines.SpanAt(link.Span.Start)) : null;
    }

    private void JudgeAutolink(AutolinkInline link)
    {
        if (IsInsideLink(link)) return;
        var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (ProseTarget.OfLink(address).External is null) Refuse(DiagnosticCodes.RefusedAddress, link, $"The address '{Short(link.Url)}' is refused: {Reason(link.Url)}.", WaysToLink);
    }

    private ProseReference? JudgeReference(ReferenceInline reference)
    {
        if (IsInsideLink(reference)) return null;
        var target = ProseTarget.OfBrackets(reference.Written);
        if (target.IsReference) return new ProseReference(target.Scope, target.Id, lines.SpanAt(reference.Span.Start));
        Refuse(DiagnosticCodes.BrokenLink, reference, $"'[[{Short(reference.Written)}]]' holds no id.", "Write [[id]] or [[scope:id]] in small letters, digits and hyphens; for words of your own, [words](scope:id).");
        return null;
    }

    private bool IsInsideLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is not LinkInline) continue;
            Refuse(DiagnosticCodes.RefusedMarkup, inline, "A link stands inside the words of another.", "Keep one of the two.");
            return true;
        }

        return false;
    }

    private void Refuse(DiagnosticCode code, MarkdownObject node, string message, string remedy) => bag.Add(code, lines.SpanAt(node.Span.Start), message, remedy);

    private static string Reason(string address) =>
        address.Length == 0 ? "it is empty"
        : address[0] is '/' or '\\' ? "an absolute path breaks when the site moves"
        : address[0] == '#' ? "a place on a page has no address of its own"
        : address.Contains(':', StringComparison.Ordinal) ? "only https and mailto may lead outside"
        : "it names no record";

    private static string Short(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");

    [GeneratedRegex(@"\{(?:[.#:][A-Za-z][^}\s]{0,40}|[A-Za-z-]{1,40}=)[^}]{0,80}\}?", RegexOptions.CultureInvariant)]
    private static partial Regex AttributePattern();
}
