using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>What a modality showed in the full cases: every test, the yield split by region and contrast, and what its field missed. Not sensitivity.</summary>
/// <param name="Columns">What tests of the modality can have shown, those that occur.</param>
/// <param name="HasContrast">Some test tells of contrast, or says that the paper does not.</param>
/// <param name="Tests">Bounded.</param>
/// <param name="More">Tests left out.</param>
public sealed record ModalityView(
    YieldCount All,
    YieldCount NearMimics,
    ImmutableArray<TestRole> Roles,
    ImmutableArray<string> RoleCounts,
    ImmutableArray<string> Columns,
    bool HasContrast,
    ImmutableArray<ShownTest> Tests,
    int More,
    SplitView? Split,
    ImmutableArray<MissView> Misses,
    int MoreMisses)
{
    private const int Most = 60, MostMisses = 20;

    /// <summary>Over how many tests and patients the view goes.</summary>
    public string Counted =>
        $"{CountText.Of(All.Tests, "test")} in {CountText.Patients(All.Patients)}{(NearMimics.Tests > 0 ? $"; near mimics: {CountText.Of(NearMimics.Tests, "test")}" : "")}";

    /// <summary>The view; null when no full case holds such a test.</summary>
    public static ModalityView? Of(PageContext context, Yield yield)
    {
        if (yield.Matrix.IsEmpty) return null;
        var shown = yield.Matrix.Select(test => Showing.Of(test.Test)).ToArray();
        Showing[] columns = [.. Showing.All.Where(column => shown.Contains(column))];
        YieldTest[] misses = [.. yield.Matrix.Where(test => MissView.IsMiss(test.Test))];
        return new ModalityView(
            yield.All,
            yield.NearMimics,
            [.. yield.Roles.Select(role => role.Role)],
            [.. yield.Roles.Select(role => $"{Words.Spoken(role.Role)} {role.Tests}")],
            [.. columns.Select(column => column.Label)],
            yield.Matrix.Any(test => test.Test.Contrast.IsAnswered),
            [.. yield.Matrix.Take(Most).Select((test, at) => ShownTest.Of(context, test, Array.IndexOf(columns, shown[at]), yield.Modality))],
            Math.Max(0, yield.Matrix.Length - Most),
            SplitView.Of(context, yield),
            [.. misses.Take(MostMisses).Select(test => MissView.Of(context, test))],
            Math.Max(0, misses.Length - MostMisses));
    }
}

/// <summary>A row of the matrix.</summary>
/// <param name="Modality">The narrower modality; null when it is the page's own.</param>
/// <param name="Column">The column of what it showed.</param>
public sealed record ShownTest(
    LinkView Case,
    bool IsNearMimic,
    LinkView? Modality,
    FactView Region,
    FactView Contrast,
    int Column,
    Charts.Mark Mark,
    ImmutableArray<LinkView> Believed,
    string Next)
{
    public static ShownTest Of(PageContext context, YieldTest test, int column, TermNode page)
    {
        var facts = new FactViews(context, null);
        var name = context.NameOf(test.Case.Report);
        return new ShownTest(
            new LinkView(name.Text, name.Href?.At(Addresses.AnchorOfEvent(test.Test.Id))),
            test.Case.IsNearMimic,
            test.Modality == page ? null : context.Link(test.Modality),
            facts.Terms("Region", test.Test.Region),
            facts.Word("Contrast", test.Test.Contrast),
            column,
            MarkOf(test.Test),
            context.Links(test.Test.Believed),
            test.Test.Next is { } next && test.Case.Record.Event(next.Id) is { } item ? context.Knowledge.LabelOf(item) : "");
    }

    /// <summary>The most telling role: a misleading test is that, whatever else it was.</summary>
    private static Charts.Mark MarkOf(TestEvent test) =>
        test.Roles.Contains(TestRole.Misleading) ? Charts.Mark.Of(TestRole.Misleading)
        : test.Roles.IsEmpty ? Charts.Mark.Examination
        : Charts.Mark.Of(test.Roles[0]);
}
