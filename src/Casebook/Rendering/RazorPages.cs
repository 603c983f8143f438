using System.Buffers;
using System.Collections.Concurrent;
using Casebook.Output;
using Casebook.Pages;
using Casebook.Templates.Parts;
using Microsoft.AspNetCore.Components;

namespace Casebook.Rendering;

/// <summary>Draws pages with their templates.</summary>
public sealed class RazorPages
{
    private readonly ConcurrentBag<HtmlDrawing> _idle = [];

    /// <summary>A page as a file that is drawn when its bytes are wanted.</summary>
    public OutputFile File(SiteFrame frame, Page page) => new(page.Path.File, output => Write(frame, page, output));

    /// <summary>Draws a page into UTF-8.</summary>
    public void Write(SiteFrame frame, Page page, IBufferWriter<byte> output)
    {
        var template = PageKinds.All[page.Kind];
        var view = page.View();
        RenderFragment body = builder =>
        {
            builder.OpenComponent(0, template);
            builder.AddComponentParameter(1, "View", view);
            builder.CloseComponent();
        };
        RenderFragment document = builder =>
        {
            builder.OpenComponent<Layout>(0);
            builder.AddComponentParameter(1, nameof(Layout.View), FrameView.Of(frame, page));
            builder.AddComponentParameter(2, nameof(Layout.Body), body);
            builder.CloseComponent();
        };
        var drawing = _idle.TryTake(out var idle) ? idle : new HtmlDrawing();
        var writer = new HtmlWriter(output, page.Path.Href, drawing.Buffer);
        drawing.Draw(document, writer);
        writer.Raw("\n");
        writer.Flush();
        _idle.Add(drawing);
    }
}
