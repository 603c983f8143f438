namespace Casebook.Search;

/// <summary>Porter's stemmer as lunr.js 2.3.9 has it: any UTF-16 unit other than a, e, i, o, u counts as a consonant, and of several endings that fit only the longest is tried.</summary>
internal static class PorterStemmer
{
    private const int ShortWord = 64;

    private static readonly (string Ending, string Instead)[] Second =
    [
        ("ational", "ate"), ("ization", "ize"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("tional", "tion"), ("biliti", "ble"), ("entli", "ent"), ("ousli", "ous"),
        ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("iviti", "ive"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("alli", "al"), ("ator", "ate"), ("logi", "log"),
        ("bli", "ble"), ("eli", "e"),
    ];

    private static readonly (string Ending, string Instead)[] Third =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", "")];

    private static readonly (string Ending, string Instead)[] Fourth =
    [
        .. "ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou".Split(' ').Select(ending => (ending, "")),
    ];

    /// <summary>The stem of a lower-case word; the word itself where nothing changes.</summary>
    public static string Of(string word)
    {
        if (word.Length < 3) return word;
        var stem = new Stem(word, word.Length <= ShortWord ? stackalloc char[ShortWord] : new char[word.Length]);
        stem.DropPlural();
        stem.DropPast();
        stem.TurnY();
        stem.Replace(Second, 1);
        stem.Replace(Third, 1);
        if (!stem.Replace(Fourth, 2)) stem.DropIon();
        stem.DropE();
        return stem.Is(word) ? word : stem.ToString();
    }
}
