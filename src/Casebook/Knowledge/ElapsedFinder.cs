using System.Collections.Immutable;
using System.Globalization;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Finds the time between two events along the paper's own links, or says which link is missing.</summary>
public static class ElapsedFinder
{
    public static Elapsed Find(Timeline timeline, string from, string to)
    {
        if (timeline.Find(from) is not { } start || timeline.Find(to) is not { } end) return Elapsed.Unknown("One of the two events is not told.");
        var up = Climb(timeline, start);
        var down = Climb(timeline, end);
        var meeting = up.FindIndex(item => down.Contains(item));
        if (meeting < 0) return Elapsed.Unknown(Missing(timeline, up[^1], down[^1]));

        up.RemoveRange(meeting + 1, up.Count - meeting - 1);
        down.RemoveRange(down.IndexOf(up[^1]), down.Count - down.IndexOf(up[^1]));
        var (earliest, latest) = (0.0, 0.0);
        foreach (var item in up.Take(up.Count - 1)) (earliest, latest) = (earliest - item.Offset!.Latest, latest - item.Offset!.Earliest);
        foreach (var item in down) (earliest, latest) = (earliest + item.Offset!.Earliest, latest + item.Offset!.Latest);
        var links = up.Take(up.Count - 1).Concat(down).ToArray();
        ImmutableArray<string> through = [.. up.Concat(Enumerable.Reverse(down)).Select(item => item.Event.Id)];
        var printed = links.Length == 1 ? Printed(links[0].When!) : "";
        return new Elapsed(
            printed.Length > 0 ? printed : Days(earliest, latest),
            earliest,
            latest,
            links.Any(link => link.When!.IsApproximate),
            printed.Length > 0,
            through,
            "");
    }

    /// <summary>The event and every event above it that a scaled time leads to.</summary>
    private static List<TimelineEvent> Climb(Timeline timeline, TimelineEvent item)
    {
        var chain = new List<TimelineEvent> { item };
        while (chain[^1].Offset is not null) chain.Add(timeline.Events[chain[^1].Anchor]);
        return chain;
    }

    /// <summary>The paper's words for one link without the word that only gives its direction.</summary>
    private static string Printed(When when)
    {
        if (when.Relation == TimeRelation.At) return "the same time";
        var text = when.Text.Trim();
        foreach (var word in (string[])[" before", " after"])
            if (text.EndsWith(word, StringComparison.Ordinal)) return text[..^word.Length];
        return text;
    }

    private static string Days(double earliest, double latest)
    {
        var (low, high) = (Math.Round(earliest), Math.Round(latest));
        if (low < 0 && high > 0) return $"between {Number(-low)} before and {Number(high)} after";
        if (high <= 0) (low, high) = (-high, -low);
        return low.Equals(high) ? Number(low) : $"{low.ToString(CultureInfo.InvariantCulture)} to {Number(high)}";
    }

    private static string Number(double days) => days.Equals(1.0) ? "1 day" : $"{days.ToString(CultureInfo.InvariantCulture)} days";

    /// <summary>The loose end to blame is the later event's, unless that one is where the telling starts.</summary>
    private static string Missing(Timeline timeline, TimelineEvent one, TimelineEvent other)
    {
        var loose = other.When is null && !other.Event.Frame.When.IsAnswered ? one : other;
        if (loose.When is { } when && loose.Anchor >= 0)
        {
            var anchor = timeline.Events[loose.Anchor].Label;
            return when.Earliest is null && when.Latest is null
                ? $"\"{loose.Label}\" is told only as {Words.Spoken(when.Relation)} \"{anchor}\", without a length of time."
                : $"\"{loose.Label}\" is told only as {when.Text} \"{anchor}\", which sets one bound.";
        }

        return loose.Event.Frame.When.Contest is not null
            ? $"The time of \"{loose.Label}\" is contested."
            : $"The paper does not tell when \"{loose.Label}\" was.";
    }
}
