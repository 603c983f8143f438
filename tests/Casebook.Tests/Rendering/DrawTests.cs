using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Model;
using Casebook.Pages;
using Casebook.Templates.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casebook.Tests.Rendering;

/// <summary>The marks that every page draws many times.</summary>
public sealed class DrawTests
{
    [Fact]
    public void Draws_a_value_with_its_place() =>
        Assert.Equal("""right <a class="place" id="f3" href="#p3">Case</a>""", Html(Draw.Value(ValueView.Plain("right", new PlaceMark(3, "Case", true)))));

    [Fact]
    public void Draws_a_second_mark_of_a_place_without_an_id() =>
        Assert.Equal("""right <a class="place" href="#p3">Case</a>""", Html(Draw.Value(ValueView.Plain("right", new PlaceMark(3, "Case", false)))));

    [Fact]
    public void Joins_the_parts_of_a_value_by_commas() =>
        Assert.Equal("a, b", Html(Draw.Value(new ValueView([LinkView.Plain("a"), LinkView.Plain("b")], null, Judge.Report, "", null))));

    [Fact]
    public void Draws_an_absence_in_the_place_of_a_value() =>
        Assert.Equal("""<span class="absent not-done">not done</span>""", Html(Draw.Value(new ValueView([], Absence.NotDone, Judge.Report, "", null))));

    [Fact]
    public void Says_when_a_value_is_the_casebooks_own() =>
        Assert.Equal("""1 <span class="by">by the casebook</span>""", Html(Draw.Value(new ValueView([LinkView.Plain("1")], null, Judge.Casebook, "", null))));

    [Fact]
    public void Draws_every_reading_of_a_contest() =>
        Assert.Equal(
            """<div class="contested" id="c-x"><span class="reading">a</span> <span class="reading">b</span> <span class="held">Held: none. They differ. Disagreement: count; matters for count, wording.</span></div>""",
            Html(Draw.Contest(new ContestView("c-x", [ValueView.Plain("a"), ValueView.Plain("b")], "count", "", "They differ.", [Stake.Count, Stake.Wording]))));

    [Fact]
    public void Draws_a_role_as_colour_shape_and_word()
    {
        var html = Html(Draw.Roles([TestRole.Misleading]));
        Assert.StartsWith("""<span class="roles"><span class="role role-misleading"><svg class="mark role-misleading" viewBox="-7 -7 14 14" aria-hidden="true"><path d="m-5.5""", html, StringComparison.Ordinal);
        Assert.EndsWith("</svg>Misleading</span></span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Fills_as_many_squares_as_the_level() =>
        Assert.Contains("""<path class="on" d="M0.5.5h9v9h-9zm13 0h9v9h-9z"></path><path d="M26.5.5h9v9h-9z"></path>""", Html(Draw.Grade(2, "Probable")), StringComparison.Ordinal);

    private static string Html(RenderFragment fragment)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<Probe>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Probe.Body)] = fragment }))).ToHtmlString()).GetAwaiter().GetResult();
    }

    private sealed class Probe : ComponentBase
    {
        [Parameter] public RenderFragment Body { get; set; } = default!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Body);
    }
}
