using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;
using Casebook.Prose;

namespace Casebook.Sources;

/// <summary>Turns the files of a site into records. Every file is read to its end and every fault is reported; nothing is resolved.</summary>
public static class ContentReader
{
    /// <summary>Reads a site's folder from disk.</summary>
    public static Content? Read(string root, DiagnosticBag bag) => Read(ContentFiles.Read(root, bag), bag);

    /// <summary>The content of the files, in any order; null when a file or record is broken.</summary>
    public static Content? Read(ImmutableArray<SourceFile> files, DiagnosticBag bag)
    {
        var folders = ContentFolders.Sort(files, bag);
        var words = WordPool.For(files.Length);
        var texts = SideBySide(folders.Markdown, file => ProseReader.Read(file, bag)).ToDictionary(text => text.Path, StringComparer.Ordinal);

        var sources = ReadAll(folders.Sources, PlaceRule.None, bag, words, (_, fields) => SourceReader.Read(fields));
        var cases = ReadAll(folders.Cases, PlaceRule.PlaceAndPhrase, bag, words, (file, fields) => CaseReader.Read(fields, Narrative(file, texts, bag)));
        var tables = ReadAll(folders.Tables, PlaceRule.Place, bag, words, (_, fields) => TableReader.Read(fields));
        var topics = ReadAll(folders.Statements, PlaceRule.PlaceAndPhrase, bag, words, (_, fields) => StatementReader.Read(fields));
        var vocabularies = ReadAll(folders.Vocabularies, PlaceRule.None, bag, words, (file, fields) => VocabularyReader.Read(fields, file.Stem, Introductions(file.Stem, texts)));
        var questions = ReadAll(folders.Questions, PlaceRule.None, bag, words, (file, fields) => QuestionReader.Read(fields, texts.GetValueOrDefault(Beside(file))));
        var atlases = ReadAll(folders.Atlases, PlaceRule.None, bag, words, (_, fields) => AtlasReader.Read(fields));
        var pages = texts.Values.Where(text => text.Path.StartsWith(ContentFolders.Pages, StringComparison.Ordinal)).OrderBy(text => text.Path, StringComparer.Ordinal).Select(text => ProseReader.Page(text, bag));
        var site = folders.Site is { } file ? ReadOne(file, PlaceRule.None, bag, words, (_, fields) => SiteReader.Read(fields)) : null;
        var pins = folders.Pins is { } list ? PinReader.Read(list, bag) : [];
        var extractions = folders.Extractions.Select(table => ExtractionReader.Read(table, bag)).ToImmutableArray();
        StrayTexts.Report(folders, vocabularies, bag);

        return bag.HasErrors || site is null ? null : new Content(site, sources, cases, tables, topics, vocabularies, pins, questions, atlases, [.. pages]) { Extractions = extractions };
    }

    private static ImmutableArray<T> ReadAll<T>(ImmutableArray<SourceFile> files, PlaceRule places, DiagnosticBag bag, WordPool words, Func<SourceFile, FieldReader, T> read) where T : class =>
        SideBySide(files, file => ReadOne(file, places, bag, words, read));

    /// <summary>What files hold, in their order; a file that cannot be read is left out.</summary>
    private static ImmutableArray<T> SideBySide<T>(ImmutableArray<SourceFile> files, Func<SourceFile, T?> read) where T : class
    {
        var records = new T?[files.Length];
        Parallel.For(0, files.Length, i => records[i] = read(files[i]));
        return [.. records.OfType<T>()];
    }

    private static T? ReadOne<T>(SourceFile file, PlaceRule places, DiagnosticBag bag, WordPool words, Func<SourceFile, FieldReader, T> read) where T : class
    {
        if (YamlReader.Read(file, bag, words) is not { } map) return null;
        if (map.Find("id") is YamlScalar { Text.Length: > 0 } id && id.Text != file.Stem)
            bag.Add(DiagnosticCodes.IdNotFileName, id.Span, $"The id '{id.Text}' differs from the file's name '{file.Stem}'.", $"Write 'id: {file.Stem}', or rename the file.");
        var source = map.Find("source") is YamlScalar named ? named.Text : "";
        var fields = new FieldReader(map, new RecordReading(bag, source, places, words), "", Evidence.None(map.Span) with { Source = source });
        return read(file, fields);
    }

    private static ProseText? Narrative(SourceFile file, Dictionary<string, ProseText> texts, DiagnosticBag bag)
    {
        if (texts.TryGetValue(Beside(file), out var text)) return text;
        // A narrative that is there but cannot be read has been reported.
        if (bag.Sorted().Any(fault => fault.Span.Path == Beside(file))) return null;
        bag.Add(DiagnosticCodes.MissingFile, SourceSpan.File(file.Path), $"The case has no narrative '{Beside(file)}'.", $"Write it under the fixed headings: {string.Join(", ", ProseReader.NarrativeHeadings)}.");
        return null;
    }

    private static Dictionary<string, ProseText> Introductions(string vocabulary, Dictionary<string, ProseText> texts)
    {
        var folder = $"{ContentFolders.TermTexts}{vocabulary}/";
        return texts.Values.Where(text => text.Path.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(text => Path.GetFileNameWithoutExtension(text.Path), StringComparer.Ordinal);
    }

    private static string Beside(SourceFile file) => Path.ChangeExtension(file.Path, ".md");
}
