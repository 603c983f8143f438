using System.Globalization;

namespace Casebook.Pages;

/// <summary>Dates as a reader sees them: "21 November 2026".</summary>
public static class DateText
{
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
