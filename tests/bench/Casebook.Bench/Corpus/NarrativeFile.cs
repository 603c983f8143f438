using System.Text;

namespace Casebook.Bench.Corpus;

/// <summary>Writes <c>cases/ID.md</c>: about six hundred invented words under the fixed headings.</summary>
internal static class NarrativeFile
{
    private const string Notice = "This case is invented for a measurement; there is no such patient.";

    private static readonly (string Heading, string Rule, int Sentences)[] Parts =
    [
        ("Before the nerve", "before", 4),
        ("The nerve", "nerve", 5),
        ("What was found and believed", "believed", 6),
        ("What was done", "done", 5),
        ("What followed", "followed", 5),
        ("What it teaches", "teaches", 4),
    ];

    public static string Write(CaseDraft draft)
    {
        var text = new StringBuilder();
        foreach (var (heading, rule, sentences) in Parts)
        {
            text.Append(text.Length == 0 ? "## " : "\n\n## ").Append(heading).Append("\n\n");
            string[] said = [.. rule == Parts[0].Rule ? [Notice, draft.Say("before-first")] : Array.Empty<string>(), .. draft.SayAll(rule, sentences)];
            for (var at = 0; at < said.Length; at++) text.Append(at == 0 ? "" : at == said.Length / 2 ? "\n\n" : " ").Append(said[at]);
        }

        return text.Append('\n').ToString();
    }
}
