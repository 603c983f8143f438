using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Says in a few words which lesion it is.</summary>
public static class LesionLabels
{
    /// <summary>Its sites by their labels, else its id in words; then its side.</summary>
    public static string Of(Lesion lesion, TermGraph terms)
    {
        var name = lesion.Sites.HasValue ? string.Join(", ", terms.Known(lesion.Sites.Value).Select(site => site.Label)) : lesion.Id.Replace('-', ' ');
        return lesion.Side.HasValue ? $"{name}, {Words.Spoken(lesion.Side.Value)}" : name;
    }
}
