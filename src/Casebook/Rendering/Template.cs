using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Casebook.Rendering;

/// <summary>What every template is: a component that is drawn once, from its parameters, and never again.</summary>
public abstract class Template : IComponent
{
    /// <summary>What it draws, in frames.</summary>
    internal void WriteFrames(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>A drawing that is made once has nobody to tell of a change.</summary>
    void IComponent.Attach(RenderHandle renderHandle)
    {
    }

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        return Task.CompletedTask;
    }

    /// <summary>Written by the Razor compiler.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
