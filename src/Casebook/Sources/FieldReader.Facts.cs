using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads facts: a value, an absence in its place, a value with a place of its own, or a contest of readings.</summary>
internal sealed partial class FieldReader
{
    private const int LongestPhrase = 12;

    /// <summary>How the scalars under a fact become its value, and which terms they name. Null when they cannot be read (the reader has reported it).</summary>
    private delegate Value<T>? Parse<T>(ImmutableArray<YamlScalar> scalars);

    private sealed record Value<T>(T Is, ImmutableArray<TermRef> Terms);

    public Fact<string> TextFact(string key) =>
        Asked(key, KeyKind.Text) is { } node ? Fact(node, key, "", TextOf(key)) : NoText;

    /// <summary>A remark in the editor's own words: it has a place, but no phrase need show its numbers.</summary>
    public Fact<string> RemarkFact(string key) =>
        Asked(key, KeyKind.Text) is { } node ? Fact(node, key, "", TextOf(key), isRemark: true) : NoText;

    public Fact<ImmutableArray<TermRef>> TermFact(string key, string vocabulary, TermRole role)
    {
        shape?.Note(new KeyShape(key, KeyKind.Texts) with { Vocabulary = vocabulary });
        return Asked(key, KeyKind.Texts) is { } node ? Fact(node, key, ImmutableArray<TermRef>.Empty, TermsOf(vocabulary), role) : None(ImmutableArray<TermRef>.Empty);
    }

    public Fact<T> WordFact<T>(string key) where T : struct, Enum
    {
        shape?.Note(new KeyShape(key, KeyKind.Text) with { Words = Words.All<T>() });
        return Asked(key, KeyKind.Text) is { } node ? Fact(node, key, default, WordsOf<T>(key)) : None<T>(default);
    }

    public Fact<When> WhenFact(string key) => Asked(key, KeyKind.Time) is { } node ? Fact(node, key, null!, TimeOf(key)) : None<When>(null!);

    /// <summary>A contest that is not the value of a key: the record itself holds <c>readings</c>.</summary>
    public Contest Contest() => ReadContest<string>(scalars => scalars is [var only] ? new Value<string>(only.Text, []) : null, out _)
        ?? new Contest([], "", "", "", [], map.Span);

    private Parse<string> TextOf(string key) => scalars => scalars is [var only] ? new Value<string>(only.Text, []) : TooMany<string>(key, scalars);

    private static Parse<ImmutableArray<TermRef>> TermsOf(string vocabulary) => scalars =>
    {
        ImmutableArray<TermRef> terms = scalars is [var only] ? [TermOf(only, vocabulary)] : [.. scalars.Select(scalar => TermOf(scalar, vocabulary))];
        return new Value<ImmutableArray<TermRef>>(terms, terms);
    };

    private Parse<T> WordsOf<T>(string key) where T : struct, Enum => scalars =>
        scalars is not [var only] ? TooMany<T>(key, scalars) : WordOf<T>(only, key) is { } word ? new Value<T>(word, []) : null;

    private Parse<When> TimeOf(string key) => scalars =>
    {
        if (scalars is not [var only]) return TooMany<When>(key, scalars);
        if (WhenReader.Read(only.Text, reading.Words) is { } when) return new Value<When>(when, []);
        reading.Bag.Add(DiagnosticCodes.BadValue, only.Span, $"'{only.Text}' is not a time.", WhenReader.Expected);
        return null;
    };

    /// <summary>What stands behind a fact's key; null when nothing does.</summary>
    private YamlNode? Asked(string key, KeyKind kind)
    {
        shape?.Note(new KeyShape(key, kind) with { IsFact = true });
        return Find(key) is { } node and not YamlScalar { Text.Length: 0 } ? node : null;
    }

    /// <summary>The fact that nobody answered: most keys of most records, so one serves them all.</summary>
    private Fact<string> NoText => _noText ??= None("");

    private Fact<T> None<T>(T empty) => new(empty, false, null, null, Evidence);

    private Fact<T> Fact<T>(YamlNode node, string key, T empty, Parse<T> parse, TermRole? role = null, bool isRemark = false) =>
        node is YamlMap nested ? Nested(nested, key, empty, parse, role, isRemark) : Single(key, Join(key), empty, parse, role, isRemark);

    /// <summary>A fact with a place of its own, or its readings.</summary>
    private Fact<T> Nested<T>(YamlMap nested, string key, T empty, Parse<T> parse, TermRole? role, bool isRemark)
    {
        var inner = Under(nested, Join(key));
        var fact = nested.Find("readings") is not null ? inner.Contested(empty, parse, role) : inner.Single("is", inner.Path, empty, parse, role, isRemark);
        inner.End();
        return fact;
    }

    private Fact<T> Single<T>(string key, string factPath, T empty, Parse<T> parse, TermRole? role, bool isRemark)
    {
        var scalars = Scalars(key);
        if (scalars.IsEmpty)
        {
            Missing(key);
            return None(empty);
        }

        if (scalars is [var only] && Words.Parse<Absence>(only.Text) is { } absence)
        {
            if (absence is Absence.Declined or Absence.NotPossible && Evidence.Why.Length == 0 && Evidence.Printed.IsEmpty)
                reading.Bag.Add(DiagnosticCodes.UnexplainedAbsence, only.Span, $"'{factPath}' is '{only.Text}' without a reason.", "Write it as 'is: …' with 'why: …' or 'printed: …' beneath.");
            reading.Add(new RecordedFact(factPath, "", [], absence, null, Evidence));
            return new Fact<T>(empty, false, absence, null, Evidence);
        }

        if (parse(scalars) is not { } value) return None(empty);
        var text = Joined(scalars);
        RequirePlace(factPath, scalars[0].Span, text, !isRemark && value.Terms.IsEmpty && NeedsPhrase(value.Is, text));
        Use(value.Terms, role, factPath, false);
        reading.Add(new RecordedFact(factPath, text, value.Terms, null, null, Evidence));
        return new Fact<T>(value.Is, true, null, null, Evidence);
    }

    private Fact<T> Contested<T>(T empty, Parse<T> parse, TermRole? role)
    {
        var contest = ReadContest(parse, out var held)!;
        foreach (var readingOf in contest.Readings) Use(readingOf.Terms, role, path, true);
        var heldTerms = held?.Terms ?? [];
        reading.Add(new RecordedFact(path, contest.Held, heldTerms, null, contest, Evidence));
        return new Fact<T>(held is { } value ? value.Is : empty, held is not null, null, contest, Evidence);
    }

    private Contest? ReadContest<T>(Parse<T> parse, out Value<T>? held)
    {
        var readings = Records("readings", item =>
        {
            var scalars = item.Scalars("is", KeyKind.Texts);
            if (scalars.IsEmpty) item.Missing("is");
            var value = scalars.IsEmpty || (scalars is [var only] && Words.Parse<Absence>(only.Text) is not null) ? null : parse(scalars);
            item.RequirePlace(item.Path, item.Span, "", true);
            return new Reading(Joined(scalars), value?.Terms ?? [], item.Evidence);
        });
        if (readings.Length < 2)
            reading.Bag.Add(DiagnosticCodes.OneReading, map.Span, $"{Named()} is contested but has {(readings.IsEmpty ? "no reading" : "only one reading")}.", "Give every reading its 'is', 'where' and 'printed', or write the single value.");
        var reason = Text("reason");
        if (!ContestWords.Reasons.Contains(reason))
            reading.Bag.Add(DiagnosticCodes.UnreasonedReading, SpanOf("reason"), $"{Named()} gives the reason '{reason}'.", WordRemedy(reason, ContestWords.Reasons));
        var heldScalars = Scalars("held", KeyKind.Texts);
        if (heldScalars.IsEmpty) Missing("held");
        var isHeld = heldScalars is not ([] or [{ Text: "none" }]);
        var isAbsence = heldScalars is [var single] && Words.Parse<Absence>(single.Text) is not null;
        held = isHeld && !isAbsence ? parse(heldScalars) : null;
        if (Text("why").Length == 0) Missing("why");
        var matters = WordList<Stake>("matters");
        if (Scalars("matters").IsEmpty) Missing("matters", Words.All<Stake>());
        return new Contest(readings, reason, isHeld ? Joined(heldScalars) : "", Text("why"), matters, map.Span);
    }

    private Value<T>? TooMany<T>(string key, ImmutableArray<YamlScalar> scalars)
    {
        reading.Bag.Add(DiagnosticCodes.WrongShape, scalars[0].Span, $"'{key}' takes one value, not a list.", "Keep one, or write 'readings:' when the paper contradicts itself.");
        return null;
    }

    private void Use(ImmutableArray<TermRef> terms, TermRole? role, string factPath, bool isReading)
    {
        if (role is not { } known) return;
        foreach (var term in terms) reading.Add(new TermUse(term, known, factPath, isReading));
    }

    private void RequirePlace(string factPath, SourceSpan span, string text, bool needsPhrase)
    {
        var evidence = Evidence;
        if (reading.Places is PlaceRule.None) return;
        if (evidence.By is Judge.Casebook)
        {
            if (evidence.Why.Length == 0) reading.Bag.Add(DiagnosticCodes.MissingKey, span, $"'{factPath}' is the casebook's own but does not say why.", "Add 'why: …'.");
            return;
        }

        if (evidence.Where.Length == 0 && evidence.Derived.IsEmpty) reading.ReportPlaceless(evidence.Span, factPath);
        if (needsPhrase && reading.Places is PlaceRule.PlaceAndPhrase && evidence.Printed.IsEmpty && evidence.Derived.IsEmpty)
            reading.Bag.Add(
                DiagnosticCodes.MissingPhrase, span, text.Length == 0 ? $"'{factPath}' has no printed phrase." : $"'{factPath}' is '{text}', but no printed phrase shows it.",
                "Add 'printed: …', the paper's own words, at most twelve.");
    }

    /// <summary>Sides and numbers must be shown; the digits of an event's id are no number of the paper's.</summary>
    private static bool NeedsPhrase<T>(T value, string text) => value switch
    {
        Side => true,
        When told => told.Text.Any(char.IsAsciiDigit),
        _ => text.Any(char.IsAsciiDigit),
    };

    private static string Joined(ImmutableArray<YamlScalar> scalars) => scalars is [var only] ? only.Text : string.Join(", ", scalars.Select(scalar => scalar.Text));

    private static int WordsIn(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]))) words++;
        return words;
    }

    private ImmutableArray<Phrase> Printed(ImmutableArray<YamlScalar> copied)
    {
        var printed = ImmutableArray.CreateBuilder<Phrase>(copied.Length);
        foreach (var scalar in copied)
        {
            var words = WordsIn(scalar.Text);
            if (words > LongestPhrase)
                reading.Bag.Add(DiagnosticCodes.LongPhrase, scalar.Span, $"The printed phrase has {words} words; {LongestPhrase} are the most.", "Keep the part that shows the value, or split it into a list of phrases.");
            printed.Add(new Phrase(scalar.Text, scalar.Span));
        }

        return printed.MoveToImmutable();
    }

    private Evidence ReadEvidence()
    {
        var copied = Scalars("printed", KeyKind.Texts);
        var printed = copied.IsEmpty ? [] : Printed(copied);
        var where = Text("where");
        var source = Text("source") is { Length: > 0 } named && path.Length > 0 ? named : inherited.Source;
        var by = Word<Judge>("by");
        var derived = Refs("derived");
        // Beside readings it says why one of them is held, which is the contest's.
        var why = map.Find("readings") is null ? Text("why") : "";
        // A judgement of the casebook's stands for itself; otherwise what a record leaves out it takes from the enclosing one.
        if (where.Length == 0 && printed.IsEmpty && by is null && derived.IsEmpty && why.Length == 0 && source == inherited.Source) return inherited;
        var ownPlace = (where.Length > 0 && where != inherited.Where) || by is Judge.Casebook;
        return new Evidence(where.Length > 0 || ownPlace ? where : inherited.Where, printed.IsEmpty && !ownPlace ? inherited.Printed : printed, source, by ?? Judge.Report, why, derived, map.Span);
    }
}
