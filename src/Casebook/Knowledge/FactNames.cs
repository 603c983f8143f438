using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Says in words which fact a path names.</summary>
public static class FactNames
{
    /// <summary><c>course/mri-1/region</c> becomes the event's label and "region", <c>lesions/s1/relation</c> the lesion's sites, its side and "relation"; <c>primaries/lung/tumour</c> becomes "tumour (lung)".</summary>
    public static string Of(CaseRecord record, string path, TermGraph terms)
    {
        var parts = path.Split('/');
        if (parts is ["course", var id, .. var rest] && record.Event(id) is { } item) return Of(EventLabels.Of(item, terms), rest);
        return parts is ["lesions", var name, .. var told] && record.Lesions.FirstOrDefault(one => one.Id == name) is { } lesion ? Of(LesionLabels.Of(lesion, terms), told) : Of(path);
    }

    /// <summary>The same for a record without a course, whose lesions need no telling apart.</summary>
    public static string Of(string path) => path.Split('/') switch
    {
        ["lesions", _, .. { Length: > 0 } rest] => string.Join(", ", rest.Select(Spoken)),
        { Length: <= 2 } parts => Spoken(parts[^1]),
        var parts => $"{Spoken(parts[^1])} ({string.Join(", ", parts[1..^1].Select(Spoken))})",
    };

    private static string Of(string label, string[] rest) => rest.Length == 0 ? label : $"{label}: {string.Join(", ", rest.Select(Spoken))}";

    private static string Spoken(string part) => part.Replace('-', ' ');
}
