using System.Globalization;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads a time as the format's grammar puts it: <c>about 6 months before admission</c>, <c>third month after surgery</c>, <c>at mri-1</c>.</summary>
internal static class WhenReader
{
    /// <summary>The forms, for messages.</summary>
    public const string Expected = "Write 'at EVENT', 'before EVENT', 'after EVENT', 'during EVENT', '[about|nearly|at least|at most|more than|less than] N UNIT before|after EVENT', 'within N UNIT before|after EVENT' or 'third month after EVENT'.";

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly Qualifier[] Qualifiers =
    [
        new(["about"], true, true, true), new(["nearly"], true, true, true), new(["at", "least"], true, false, false), new(["more", "than"], true, false, false),
        new(["at", "most"], false, true, false), new(["less", "than"], false, true, false), new(["within"], false, true, false),
    ];

    /// <summary>The time, or null when the text does not follow the grammar.</summary>
    /// <param name="pool">Texts that other times share.</param>
    public static When? Read(string text, WordPool pool)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return null;
        var anchor = pool.Of(words[^1]);
        if (!Ids.IsValid(anchor) || Words.Parse<TimeRelation>(words[^2]) is not { } relation) return null;
        var told = pool.Of(string.Join(' ', words, 0, words.Length - 1));
        var amount = words[..^2];
        if (amount.Length == 0)
            return relation is TimeRelation.At ? new When(relation, anchor, 0, 0, false, told) : new When(relation, anchor, null, null, false, told);
        if (relation is TimeRelation.At or TimeRelation.During) return null;
        return Ordinal(amount, relation, anchor, told) ?? Amount(amount, relation, anchor, told);
    }

    private static When? Amount(string[] words, TimeRelation relation, string anchor, string told)
    {
        var (hasFloor, hasCeiling, isApproximate) = (true, true, false);
        foreach (var qualifier in Qualifiers)
        {
            var length = qualifier.Words.Length;
            if (words.Length <= length || !words.AsSpan(0, length).SequenceEqual(qualifier.Words)) continue;
            (_, hasFloor, hasCeiling, isApproximate) = qualifier;
            words = words[length..];
            break;
        }

        if (words.Length != 2 || !double.TryParse(words[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || DaysOf(words[1]) is not { } unit) return null;
        var days = number * unit;
        return Build(relation, anchor, hasFloor ? days : hasCeiling ? 0 : null, hasCeiling ? days : null, isApproximate, told);
    }

    /// <summary>"Third month" is the time from the end of the second to the end of the third.</summary>
    private static When? Ordinal(string[] words, TimeRelation relation, string anchor, string told)
    {
        if (words.Length != 2 || Array.IndexOf(Ordinals, words[0]) is var index && index < 0 || DaysOf(words[1]) is not { } unit) return null;
        return Build(relation, anchor, index * unit, (index + 1) * unit, false, told);
    }

    private static When Build(TimeRelation relation, string anchor, double? near, double? far, bool isApproximate, string told) =>
        relation is TimeRelation.Before
            ? new When(relation, anchor, -far, -near, isApproximate, told)
            : new When(relation, anchor, near, far, isApproximate, told);

    private static double? DaysOf(string unit) => unit.TrimEnd('s') switch
    {
        "hour" => 1.0 / 24,
        "day" => 1,
        "week" => 7,
        "month" => When.DaysPerMonth,
        "year" => When.DaysPerYear,
        _ => null,
    };

    /// <summary>Words before an amount, and which bounds they leave.</summary>
    private sealed record Qualifier(string[] Words, bool HasFloor, bool HasCeiling, bool IsApproximate);
}
