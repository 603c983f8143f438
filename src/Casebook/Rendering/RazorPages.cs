using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Casebook.Output;
using Casebook.Pages;
using Casebook.Templates.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casebook.Rendering;

/// <summary>Draws pages with their templates.</summary>
public sealed class RazorPages : IDisposable
{
    // The default encoder writes every accent as an entity.
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

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
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Layout.View)] = FrameView.Of(frame, page),
            [nameof(Layout.Body)] = body,
        });

        // A renderer keeps every component it has drawn, so each page has its own.
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        using var writer = new Utf8Writer(output);
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Layout>(parameters)).WriteHtmlTo(writer)).GetAwaiter().GetResult();
        writer.Write('\n');
    }

    public void Dispose() => _services.Dispose();
}
