using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>A test that did not show the lesion or gave it another name: its field, what was believed and done next, and what showed the lesion later.</summary>
/// <param name="Later">The first later test that showed it; empty for none told.</param>
public sealed record MissView(LinkView Case, string Showing, FactView Region, FactView Contrast, ImmutableArray<LinkView> Sites, ImmutableArray<LinkView> Believed, string Next, string Later)
{
    public static bool IsMiss(TestEvent test) =>
        test.Lesion is LesionShown.NotSeen or LesionShown.OutsideField or LesionShown.FieldUnknown || test.Nature == Nature.Misnamed;

    public static MissView Of(PageContext context, YieldTest miss)
    {
        var (record, test, facts) = (miss.Case.Record, miss.Test, new FactViews(context, null));
        var name = context.NameOf(miss.Case.Report);
        var lesion = miss.Case.Record.Lesions.FirstOrDefault(lesion => lesion.Id == test.Frame.Of?.Id) ?? miss.Case.IndexLesion;
        var later = record.Course.SkipWhile(item => item != test).Skip(1).OfType<TestEvent>()
            .FirstOrDefault(other => other.Lesion == LesionShown.Seen && other.Nature != Nature.Misnamed && other.Frame.Of?.Id == test.Frame.Of?.Id);
        return new MissView(
            new LinkView(name.Text, name.Href?.At(Addresses.AnchorOfEvent(test.Id))),
            Terms.Showing.Of(test).Label,
            facts.Terms("Field", test.Region),
            facts.Word("Contrast", test.Contrast),
            lesion is { Sites.HasValue: true } ? context.Links(lesion.Sites.Value) : [],
            context.Links(test.Believed),
            test.Next is { } next && record.Event(next.Id) is { } item ? context.Knowledge.LabelOf(item) : "",
            later is null ? "" : LaterOf(context, later));
    }

    private static string LaterOf(PageContext context, TestEvent later)
    {
        var regions = later.Region.HasValue ? string.Join(", ", context.Knowledge.Terms(later.Region.Value).Select(node => node.Label)) : "";
        var label = context.Knowledge.LabelOf(later);
        return regions.Length > 0 ? $"{label} of {regions}" : label;
    }
}
