using Microsoft.AspNetCore.Components;

namespace Casebook.Rendering;

/// <summary>What every page template is: a component with one view.</summary>
public abstract class PageComponent<TView> : ComponentBase where TView : class
{
    [Parameter, EditorRequired]
    public TView View { get; set; } = default!;
}
