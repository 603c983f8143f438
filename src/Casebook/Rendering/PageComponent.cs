using Microsoft.AspNetCore.Components;

namespace Casebook.Rendering;

/// <summary>What every page template is: a template with one view.</summary>
public abstract class PageComponent<TView> : Template where TView : class
{
    [Parameter, EditorRequired]
    public TView View { get; set; } = default!;
}
