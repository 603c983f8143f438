using System.Text;

namespace Casebook.Tests.Search;

/// <summary>Words and texts made by a generator that gives the same on every run: English endings, Greek, Turkish, marks, emoji, halves of surrogate pairs, every kind of space and sign.</summary>
internal sealed class GeneratedTexts
{
    private static readonly string[] Syllables = "an ab al ber cer co der di e ex fi gra hy i in la lum ma mo neu no o pa per pl ra sa sci ser spi sta ti tu u va ve x y ya yo zi".Split(' ');

    private static readonly string[] Endings =
        ("s es ed ing eed er ly y al ation ational tional enci anci izer bli alli entli eli ousli ization ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical "
        + "ful ness ance ence ic able ible ant ement ment ent ion sion tion ou ism ate iti ous ive ize e ll lled sses ies ss tting bling izing zzed yed ying 's").Split(' ');

    private static readonly string[] Traps =
    [
        "__proto__", "constructor", "hasOwnProperty", "toString", "_index", "0", "7", "42", "007", "4294967294", "4294967295", "1e3", "-", "--", "_", "__", "...", "§", "β", "α-fetoprotein",
        "ΟΔΟΣ", "ΟΔΟΣ.", "Σ", "ΣΣ", "ΑΣ\u0301", "ΑΣ\uFEFFΑ", "ΑΣ'Α", "İstanbul", "İ", "dİx", "ıI", "Straße", "ẞ", "ÉCOLE", "naïve", "ǅ", "ﬁbre", "Ⅳ", "Ⓐ", "K", "Å", "Ω", "Ꭰ", "Ა", "𐐀x𐐀", "x𐐀y", "😀", "nerve😀", "x\uD83D", "\uDE00x", "x\uD83Dy",
        "L5/S1", "S-1", "18F-FDG", "C4911", "NCIT:C4911", "p.R175H", "(T2)", "\"quoted\"", "don't", "o'clock", "a\u00A0b", "a\u0085b", "a\u180Eb", "a\u2028b", "a\u3000b", "a\uFEFFb", "a\u200Bb", "a\u001Fb", "a\vb",
        "be", "The", "AND", "cannot", "'tis", "yes", "yyyy", "sky", "by", "say", "yed", "ying", "aed", "oing", "agreed", "feed", "eed", "ies", "sses", "sky's", "controll", "rate", "rrate", "ion", "sion", "asion", "oscillation",
    ];

    private readonly Random _random;
    private readonly string[] _vocabulary;

    public GeneratedTexts(int seed, int vocabulary)
    {
        _random = new Random(seed);
        _vocabulary = [.. Enumerable.Range(0, vocabulary).Select(_ => NewWord())];
    }

    /// <summary>Strange words that have each broken something somewhere.</summary>
    public static IReadOnlyList<string> Strange => Traps;

    /// <summary>The texts that judge the tokens: strange words, all content, generated words and texts, every UTF-16 unit between and around letters.</summary>
    public static IReadOnlyList<string> OfEveryKind()
    {
        var texts = new GeneratedTexts(21, 2000);
        return
        [
            "", " ", "-", .. Strange,
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
            string.Join(' ', Enumerable.Range(0, 60_000).Select(_ => texts.NewWord())),
            .. Enumerable.Range(0, 400).Select(_ => texts.Text(50)),
            .. Enumerable.Range(0, 0x10000).Where(unit => unit % 64 == 0).Select(first => string.Concat(Enumerable.Range(first, 64).Select(unit => $" x{(char)unit}y {(char)unit}z{(char)unit}"))),
        ];
    }

    public int Below(int limit) => _random.Next(limit);

    /// <summary>A word that is new or was there before, with a real ending more often than not.</summary>
    public string NewWord()
    {
        var word = new StringBuilder();
        for (var syllables = 1 + Below(3); syllables > 0; syllables--) word.Append(Syllables[Below(Syllables.Length)]);
        if (Below(3) > 0) word.Append(Endings[Below(Endings.Length)]);
        if (Below(6) == 0) word.Append(Endings[Below(Endings.Length)]);
        return word.ToString();
    }

    /// <summary>A text of so many words, few of them very frequent, with signs, capitals and spaces of all kinds.</summary>
    public string Text(int words)
    {
        var text = new StringBuilder();
        for (var word = 0; word < words; word++)
        {
            var next = Below(12) == 0 ? Traps[Below(Traps.Length)] : _vocabulary[(int)(Math.Pow(_random.NextDouble(), 4) * _vocabulary.Length)];
            next = Below(9) switch { 0 => next.ToUpperInvariant(), 1 => $"({next})", 2 => $"{next},", 3 => $"{next}.", _ => next };
            text.Append(next).Append(Below(20) switch { 0 => "-", 1 => "\n", 2 => "  ", 3 => " - ", 4 => "\t", 5 => "/", _ => " " });
        }

        return text.ToString();
    }
}
