using System.Globalization;
using System.Text;

namespace Casebook.Bench.Corpus;

/// <summary>The rules by which invented sentences are made, read from <c>grammar.txt</c>.</summary>
internal sealed class Grammar
{
    private static readonly string[] Beginnings = ["b", "c", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "t", "tr", "v", "w", "br", "st", "th", "dr"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "au", "ei", "oa", "ar", "en", "il", "or", "um", "an"];
    private static readonly string[] Ends = ["burn", "dell", "holt", "ling", "mar", "nesk", "ra", "ric", "sted", "ton", "vik", "wen", "by", "lund", "mouth", "ford"];

    private readonly Dictionary<string, string[]> _rules = new(StringComparer.Ordinal);

    private Grammar(string text)
    {
        var (name, ways) = ("", new List<string>());
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')).Append("[]"))
        {
            if (line.StartsWith('['))
            {
                if (name.Length > 0) _rules.Add(name, [.. ways]);
                (name, ways) = (line.Trim('[', ']'), []);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                ways.Add(line);
            }
        }
    }

    /// <summary>The rules that this program carries.</summary>
    public static Grammar Read()
    {
        using var stream = typeof(Grammar).Assembly.GetManifestResourceStream("grammar.txt") ?? throw new InvalidOperationException("The program carries no grammar.txt.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new Grammar(reader.ReadToEnd());
    }

    /// <summary>Every way to say a rule, as it stands in the file.</summary>
    public IReadOnlyList<string> Ways(string rule) => _rules[rule];

    /// <summary>A rule told with the facts of a case; long lists of words favour their first ones.</summary>
    public string Say(string rule, Dice dice, IReadOnlyDictionary<string, string> facts) => Fill($"{{{rule}}}", dice, facts);

    /// <summary>A sentence with everything in braces replaced.</summary>
    public string Fill(string way, Dice dice, IReadOnlyDictionary<string, string> facts)
    {
        var said = new StringBuilder();
        Fill(said, way, dice, facts);
        return said.ToString();
    }

    /// <summary>A name that nobody bears.</summary>
    public static string Name(Dice dice)
    {
        var name = dice.Pick(Beginnings) + dice.Pick(Middles) + (dice.Chance(75) ? dice.Pick(Beginnings) + dice.Pick(Middles) : "") + dice.Pick(Ends);
        return Capital(name);
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private void Fill(StringBuilder said, string way, Dice dice, IReadOnlyDictionary<string, string> facts)
    {
        var from = 0;
        while (way.IndexOf('{', from) is >= 0 and var open)
        {
            var close = way.IndexOf('}', open);
            said.Append(way, from, open - from);
            said.Append(Slot(way[(open + 1)..close], dice, facts));
            from = close + 1;
        }

        said.Append(way, from, way.Length - from);
    }

    private string Slot(string slot, Dice dice, IReadOnlyDictionary<string, string> facts)
    {
        if (slot.StartsWith("a ", StringComparison.Ordinal)) return WithArticle(Slot(slot[2..], dice, facts));
        if (slot.StartsWith("A ", StringComparison.Ordinal)) return Capital(WithArticle(Slot(slot[2..], dice, facts)));
        if (char.IsAsciiDigit(slot[0])) return Number(slot, dice);
        if (slot == "name") return Name(dice);
        var name = char.ToLowerInvariant(slot[0]) + slot[1..];
        var said = facts.TryGetValue(name, out var fact) ? fact : Fill(Way(name, dice), dice, facts);
        return name == slot ? said : CapitalOfLink(said);
    }

    private string Way(string rule, Dice dice)
    {
        if (!_rules.TryGetValue(rule, out var ways)) throw new InvalidOperationException($"grammar.txt has no rule '{rule}', and no case has a fact of that name.");
        return ways.Length > 6 && ways[0].IndexOf('{', StringComparison.Ordinal) < 0 ? dice.PickSkewed(ways) : dice.Pick(ways);
    }

    private static string Number(string range, Dice dice)
    {
        var ends = range.Split('-');
        return dice.Between(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A link begins with a bracket; the capital belongs to its words.</summary>
    private static string CapitalOfLink(string said) => said.StartsWith('[') ? $"[{Capital(said[1..])}" : Capital(said);

    private static string WithArticle(string said)
    {
        var first = said.TrimStart('[') is { Length: > 0 } words ? words : " ";
        var isSpelt = first.Length > 1 && char.IsUpper(first[0]) && !char.IsLower(first[1]);
        return (isSpelt ? "AEFHILMNORSX" : "aeioAEIO").Contains(first[0], StringComparison.Ordinal) ? $"an {said}" : $"a {said}";
    }
}
