namespace Casebook.Sources;

/// <summary>Turns the parser's words for broken YAML into what an editor can act on.</summary>
internal static class YamlFaults
{
    private const string Indentation = "This line is not indented like the ones above it.";
    private const string IndentAlike = "Indent the keys of one record alike, and the '- ' of one list alike.";

    private static readonly (string Words, string Said, string Remedy)[] Known =
    [
        ("found invalid mapping", "A second ':' or a wrong indentation makes this line unreadable.", "Put a value that holds ': ' in quotes, and indent keys of one record alike."),
        ("tab character", "A tab is used for indentation.", "Indent with spaces."),
        ("invalid tab", "A tab is used for indentation.", "Indent with spaces."),
        ("mapping values are not allowed", "A second ':' or a wrong indentation makes this line unreadable.", "Put a value that holds ': ' in quotes, and indent keys of one record alike."),
        ("multi-line double-quoted", "A quotation mark is never closed.", "Close the quotes on the same line, or write \\\" for a quotation mark inside."),
        ("quoted scalar", "A quotation mark is never closed.", "Close the quotes on the same line; inside single quotes write '' for an apostrophe."),
        ("flow mapping", "A text inside braces breaks them.", "Quote this value, or write the record in block style, one key a line."),
        ("flow sequence", "A text inside square brackets breaks them.", "Quote this value, or write the list in block style, one '- item' a line."),
        ("never closed", "A '[' or '{' is never closed.", "Close it, or put quotes round a text that begins with a bracket."),
        ("cannot start any token", "A value begins with a character that YAML keeps for itself.", "Put the value in quotes."),
        ("block mapping", Indentation, IndentAlike),
        ("block collection", Indentation, IndentAlike),
        ("simple key", "A line lacks its ':'.", "Write 'key: value', or put a long text in quotes."),
    ];

    /// <summary>What is wrong, and the remedy.</summary>
    /// <param name="message">The parser's own words.</param>
    /// <param name="line">The line it stopped in.</param>
    /// <param name="column">Where in the line, from 1.</param>
    public static (string Said, string Remedy) Explain(string message, string line, int column)
    {
        foreach (var (words, said, remedy) in Known)
            if (message.Contains(words, StringComparison.OrdinalIgnoreCase)) return said == Indentation ? ExplainLine(line, column) : (said, remedy);
        return ($"The YAML cannot be read: {message.TrimEnd('.')}.", "Compare with a neighbouring file; put doubtful values in quotes.");
    }

    /// <summary>The parser says the same of three slips; the line tells them apart.</summary>
    private static (string Said, string Remedy) ExplainLine(string line, int column)
    {
        var before = line[..Math.Clamp(column - 1, 0, line.Length)].Trim();
        if (before.Length > 0 && before != "-")
            return ("Text goes on behind a closing quotation mark or bracket.", "Put the whole value in quotes; inside single quotes write '' for an apostrophe.");
        var text = line.Trim();
        return text.Contains(": ", StringComparison.Ordinal) || text.EndsWith(':') || text.StartsWith("- ", StringComparison.Ordinal)
            ? (Indentation, IndentAlike)
            : ("A line lacks its ':'.", "Write 'key: value', or put a long text in quotes.");
    }
}
