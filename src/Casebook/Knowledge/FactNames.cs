using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Says in words which fact a path names.</summary>
public static class FactNames
{
    /// <summary><c>course/mri-1/region</c> becomes the event's label and "region"; <c>primaries/lung/tumour</c> becomes "tumour (lung)".</summary>
    public static string Of(CaseRecord record, string path, TermGraph terms)
    {
        var parts = path.Split('/');
        if (parts is ["course", var id, .. var rest] && record.Event(id) is { } item)
            return rest.Length == 0 ? EventLabels.Of(item, terms) : $"{EventLabels.Of(item, terms)}: {string.Join(", ", rest.Select(Spoken))}";
        return Of(path);
    }

    /// <summary>The same for a record without a course.</summary>
    public static string Of(string path)
    {
        var parts = path.Split('/');
        return parts.Length <= 2 ? Spoken(parts[^1]) : $"{Spoken(parts[^1])} ({string.Join(", ", parts[1..^1].Select(Spoken))})";
    }

    private static string Spoken(string part) => part.Replace('-', ' ');
}
