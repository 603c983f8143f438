using Casebook.Knowledge;

namespace Casebook.Pages;

/// <summary>A link with the patients behind it.</summary>
public sealed record CountedLink(LinkView Link, int Patients, int NearMimics)
{
    public static CountedLink Of(PageContext context, TermNode node) => new(context.Link(node), node.Counts.Patients.Length, node.Counts.NearMimics.Length);

    /// <summary>The count as short words: <c>3</c>, <c>3 + 1 near mimic</c>.</summary>
    public string Count => CountText.Short(Patients, NearMimics);
}
