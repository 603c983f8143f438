using System.Globalization;
using Casebook.Knowledge;

namespace Casebook.Pages;

/// <summary>Numbers with their unit, as words: "1 patient", "3 table rows".</summary>
public static class CountText
{
    /// <summary>A number and a noun; the plural is given where it is not the noun with an s.</summary>
    public static string Of(int number, string noun, string plural = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? noun : plural.Length > 0 ? plural : noun + "s")}");

    public static string Patients(int number) => Of(number, "patient");

    public static string NearMimics(int number) => Of(number, "near mimic");

    /// <summary>Patients with near mimics beside them, or the words for neither.</summary>
    public static string Of(int patients, int nearMimics) => (patients, nearMimics) switch
    {
        (0, 0) => "no patient entered yet",
        (_, 0) => Patients(patients),
        (0, _) => NearMimics(nearMimics),
        _ => $"{Patients(patients)}, {NearMimics(nearMimics)}",
    };

    /// <summary>Beside a link: the number alone, near mimics added in words.</summary>
    public static string Short(int patients, int nearMimics) =>
        nearMimics == 0 ? patients.ToString(CultureInfo.InvariantCulture) : patients == 0 ? NearMimics(nearMimics) : string.Create(CultureInfo.InvariantCulture, $"{patients} + {NearMimics(nearMimics)}");

    /// <summary>How the patients are known: "3 as full cases, 16 as table rows"; levels without any are left out.</summary>
    public static string Levels(DetailCount count)
    {
        (int Number, string Words)[] levels =
        [
            (count.FullCases, count.FullCases == 1 ? "as a full case" : "as full cases"),
            (count.TableRows, count.TableRows == 1 ? "as a row of a review table" : "as rows of review tables"),
            (count.ToldInProse, "told in prose only"),
        ];
        var told = levels.Where(level => level.Number > 0).Select(level => string.Create(CultureInfo.InvariantCulture, $"{level.Number} {level.Words}")).ToArray();
        return told.Length < 3 ? string.Join(" and ", told) : $"{told[0]}, {told[1]} and {told[2]}";
    }
}
