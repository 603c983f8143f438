using System.Collections.Immutable;

namespace Casebook.Search;

/// <summary>Turns the UK spelling of one folded word into the US one, and a few Latin plurals, which the stemmer keeps apart, into the singular. The twin of <c>spelling.js</c>: the two tables are the same text.</summary>
internal static class UsSpelling
{
    /// <summary>Four letters as one number of five bits each; 0 stands for the end of the word.</summary>
    public const int FourMask = 0xfffff;

    /// <summary>What is found and what is put there; <c>^</c> and <c>$</c> are the word's ends; of two that begin alike the longer stands first; one that stays as it is keeps a later one away.</summary>
    internal const string Table = """
        ^aedes aedes|aec ec|aed ed|aem em|aen en|aeo eo|aesth esth|caes ces|aet et|aev ev
        ^oedem edem|ooedem oedem|hoedem hedem|xoedem xedem|loedem ledem|^oesoph esoph|ooesoph oesoph|^oestr estr|ooestr oestr
        foet fet|rrhoe rrhe|pnoe pne|coeli celi|amoeb ameb|homoeo homeo|oeuvre euver|oeuvri euveri
        tumour tumor|colour color|labour labor|favour favor|behaviour behavior|neighbour neighbor|humour humor|odour odor|vapour vapor|vigour vigor|rigour rigor
        honour honor|flavour flavor|harbour harbor|armour armor|rumour rumor|endeavour endeavor|savour savor
        centred centered|centre center|litre liter|metre$ meter|metres$ meters|titre$ titer|titres$ titers|theatre theater|fibre fiber|calibre caliber
        alyse$ alyze|olyse$ olyze|alysed$ alyzed|olysed$ olyzed|alysing$ alyzing|olysing$ olyzing|alyser$ alyzer|alysers$ alyzers
        analogue analog|catalogue catalog|homologue homolog|orthologue ortholog|paralogue paralog|programme$ program|programmes$ programs|gramme$ gram|grammes$ grams
        leucov leucov|leuco leuko|sulph sulf|neurone$ neuron|neurones$ neurons|aluminium aluminum|artefact artifact|disk disc|mould mold|^ageing aging|^grey gray|sceptic skeptic
        licence license|defence defense|offence offense|practise practice|judgement judgment|dietician dietitian|^haem$ heme|^xray x ray
        metastases$ metastasis|stenoses$ stenosis|diagnoses$ diagnosis|prognoses$ prognosis|thromboses$ thrombosis|necroses$ necrosis|anastomoses$ anastomosis|analyses$ analysis|paralyses$ paralysis|exuses$ exus|ganglia$ ganglion
        """;

    private const int Least = 3;

    private static readonly ImmutableArray<string> VerbEnds = ["e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational"];
    private static readonly ImmutableArray<string> VerbStems = ["ll", "gn", "rd"];
    private static readonly ImmutableArray<string> NoVerbs = ["prom", "comprom", "prem", "dem", "ar", "parad", "treat", "chem", "an", "val", "ir", "pen", "den", "el"];
    private static readonly ImmutableArray<string> Endings = ["ise", "isi", "isa"];

    private static readonly Dictionary<int, List<Spelling>> ByTriple = Read();

    // Every letter of every word asks; a table of bits answers in a step. Three letters would take 'the' for the beginning of 'theatre'.
    private static readonly ulong[] FourLetters = Bits();

    /// <summary>With what the table's entries and the ends of verbs begin, for <see cref="Begins"/>: taken once for a word, asked for every letter.</summary>
    public static ReadOnlySpan<ulong> Beginnings => FourLetters;

    /// <summary>True when one of the table's entries, or the end of a verb, begins with these four letters.</summary>
    public static bool Begins(ReadOnlySpan<ulong> beginnings, int four) => (beginnings[four >> 6] >> (four & 63) & 1) != 0;

    /// <summary>The word in US spelling; a word that is spelt alike in both comes back as it is.</summary>
    /// <param name="word">Small letters of ASCII alone.</param>
    public static string Of(string word) => Verb(ByTable(word));

    private static string ByTable(string word)
    {
        var (us, from) = ("", 0);
        for (var at = 0; at + Least <= word.Length; at++)
        {
            if (EntryAt(word, at) is not { } entry) continue;
            us = string.Concat(us, word.AsSpan(from, at - from), entry.Put);
            from = at + entry.Find.Length;
            at = from - 1;
        }

        return from == 0 ? word : string.Concat(us, word.AsSpan(from));
    }

    private static Spelling? EntryAt(string word, int at)
    {
        if (!ByTriple.TryGetValue(Triple(word.AsSpan(at)), out var entries)) return null;
        foreach (var entry in entries)
        {
            if ((entry.AtStart && at > 0) || !word.AsSpan(at).StartsWith(entry.Find, StringComparison.Ordinal)) continue;
            if (!entry.AtEnd || at + entry.Find.Length == word.Length) return entry;
        }

        return null;
    }

    /// <summary>Verbs in -ise and their nouns in -isation, by the letters before the ending.</summary>
    private static string Verb(string word)
    {
        foreach (var end in VerbEnds)
        {
            var at = word.Length - end.Length - 2;
            if (at < 2 || !word.EndsWith(end, StringComparison.Ordinal) || word[at] != 'i' || word[at + 1] != 's') continue;
            var stem = word.AsSpan(0, at);
            foreach (var other in NoVerbs)
                if (word.StartsWith(other, StringComparison.Ordinal) && word.AsSpan(other.Length).StartsWith("is", StringComparison.Ordinal)) return word;
            return IsVerb(stem) ? string.Concat(stem, "iz", end) : word;
        }

        return word;
    }

    private static bool IsVerb(ReadOnlySpan<char> stem)
    {
        if (stem.EndsWith("ic", StringComparison.Ordinal)) return true;
        if ("dglmnrst".Contains(stem[^1], StringComparison.Ordinal) && IsVowel(stem[^2])) return true;
        if (stem.Length < 3 || !IsVowel(stem[^3])) return false;
        foreach (var two in VerbStems)
            if (stem.EndsWith(two, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static int Triple(ReadOnlySpan<char> letters) => ((letters[0] & 0x1f) << 10) | ((letters[1] & 0x1f) << 5) | (letters[2] & 0x1f);

    private static Dictionary<int, List<Spelling>> Read()
    {
        var all = new Dictionary<int, List<Spelling>>();
        foreach (var line in Table.Split('|', '\n'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var find = line[..space];
            var entry = new Spelling(find.Trim('^', '$'), line[(space + 1)..].TrimEnd('\r'), find[0] == '^', find[^1] == '$');
            var triple = Triple(entry.Find);
            if (!all.TryGetValue(triple, out var entries)) all[triple] = entries = [];
            entries.Add(entry);
        }

        return all;
    }

    private static ulong[] Bits()
    {
        var bits = new ulong[(FourMask + 1) / 64];
        foreach (var find in ByTriple.Values.SelectMany(entries => entries).Select(entry => entry.Find).Concat(Endings))
        {
            var (first, last) = find.Length > Least ? (find[Least] & 0x1f, find[Least] & 0x1f) : (0, 0x1f);
            for (var fourth = first; fourth <= last; fourth++)
            {
                var four = (Triple(find) << 5) | fourth;
                bits[four >> 6] |= 1UL << (four & 63);
            }
        }

        return bits;
    }

    private sealed record Spelling(string Find, string Put, bool AtStart, bool AtEnd);
}
