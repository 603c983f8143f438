using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>How a fact, a list and a place are written into one cell.</summary>
internal static class Cells
{
    public const string Contested = "contested";

    private const string Separator = "; ";

    public static string List(IEnumerable<string> parts) => string.Join(Separator, parts.Where(part => part.Length > 0));

    public static string YesNo(bool isSo) => isSo ? "yes" : "no";

    /// <summary>The value of a fact, the word of its absence, or "contested" where nothing is held; empty when nobody answered.</summary>
    public static string Fact<T>(Fact<T> fact, Func<T, string> show) =>
        fact.HasValue ? show(fact.Value) : fact.Absence is { } absence ? Words.Of(absence) : fact.Contest is not null ? Contested : "";

    public static string Fact(Fact<string> fact) => Fact(fact, value => value);

    public static string Word<T>(Fact<T> fact) where T : struct, Enum => Fact(fact, Words.Of);

    public static string Terms(IEnumerable<TermRef> terms) => List(terms.Select(term => term.Id));

    public static string Scoped(IEnumerable<RecordId> records) => List(records.Select(record => record.ToString()));

    public static string Labels(IEnumerable<TermNode> terms) => List(terms.Select(term => term.Label));

    /// <summary>Phrases as printed, with a bar between them.</summary>
    public static string Printed(Evidence evidence) => string.Join(" | ", evidence.Printed.Select(phrase => phrase.Text));

    public static string Stakes(IEnumerable<Stake> stakes) => List(stakes.Select(Words.Of));

    /// <summary>A date as <c>2026-11-21</c>, empty for none.</summary>
    public static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
