namespace Casebook.Prose;

/// <summary>Prose as markup that is safe to place. Only this folder makes it.</summary>
public sealed record ProseHtml
{
    internal ProseHtml(string markup) => Markup = markup;

    public static ProseHtml Empty { get; } = new("");

    public string Markup { get; }

    public override string ToString() => Markup;
}
