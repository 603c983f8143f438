using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Casebook.Rendering;

// The frames are kept for the framework's own renderers. Its renderer of pages compares trees, follows changes and keeps every component; a page that is drawn once needs none of it.
#pragma warning disable BL0006

/// <summary>Draws templates into a writer by walking their frames. Used for one page after the other, by one worker at a time.</summary>
internal sealed class HtmlDrawing
{
    // One for each depth of templates in templates, used again and again.
    private readonly List<RenderTreeBuilder> _builders = [];

    /// <summary>What its writers gather characters in.</summary>
    public char[] Buffer { get; } = new char[8 * 1024];

    /// <summary>Draws what a fragment holds, with all templates that stand in it.</summary>
    public void Draw(RenderFragment fragment, HtmlWriter writer) => Draw(fragment, writer, 0);

    private void Draw(RenderFragment fragment, HtmlWriter writer, int depth)
    {
        if (depth == _builders.Count) _builders.Add(new RenderTreeBuilder());
        var builder = _builders[depth];
        builder.Clear();
        fragment(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count), writer, depth);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames, HtmlWriter writer, int depth)
    {
        var at = 0;
        while (at < frames.Length)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    writer.Text(frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    writer.Raw(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Region:
                    at++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(at, frame.ElementSubtreeLength), writer, depth);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    Draw(Made(frames.Slice(at, frame.ComponentSubtreeLength)).WriteFrames, writer, depth + 1);
                    at += frame.ComponentSubtreeLength;
                    break;
                default:
                    throw new InvalidOperationException($"A template holds a {frame.FrameType}, which no page can show.");
            }
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> element, HtmlWriter writer, int depth)
    {
        var name = element[0].ElementName;
        writer.Raw("<");
        writer.Raw(name);
        var at = 1;
        for (; at < element.Length && element[at].FrameType == RenderTreeFrameType.Attribute; at++) writer.Attribute(element[at].AttributeName, element[at].AttributeValue as string);
        writer.Raw(at == element.Length && IsShape(name) ? "/>" : ">");
        if (at == element.Length && (IsVoid(name) || IsShape(name))) return;
        Write(element[at..], writer, depth);
        writer.Raw("</");
        writer.Raw(name);
        writer.Raw(">");
    }

    /// <summary>The template that a frame names, with the parameters that follow it.</summary>
    private static Template Made(ReadOnlySpan<RenderTreeFrame> component)
    {
        var template = (Template)Activator.CreateInstance(component[0].ComponentType)!;
        var parameters = new Dictionary<string, object?>(component.Length - 1);
        foreach (ref readonly var parameter in component[1..]) parameters[parameter.AttributeName] = parameter.AttributeValue;
        ParameterView.FromDictionary(parameters).SetParameterProperties(template);
        return template;
    }

    /// <summary>Parts of a drawing, which unlike other elements may close themselves.</summary>
    private static bool IsShape(string element) => element is "circle" or "line" or "path" or "rect" or "use";

    private static bool IsVoid(string element) =>
        element is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
