namespace Casebook.Pages.Cases;

/// <summary>Small numbers and lists as a sentence writes them.</summary>
internal static class Numerals
{
    private static readonly string[] Small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    public static string Word(int number) => number < Small.Length ? Small[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string List(IReadOnlyList<string> items, string last) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";
}
