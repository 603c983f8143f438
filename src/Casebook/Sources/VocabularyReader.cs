using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>vocabularies/ID.yml</c>.</summary>
internal static class VocabularyReader
{
    /// <param name="introductions">The texts of <c>vocabularies/ID/TERM.md</c> by term id.</param>
    public static Vocabulary Read(FieldReader fields, string vocabulary, IReadOnlyDictionary<string, ProseText> introductions)
    {
        _ = fields.RequiredId();
        var read = new Vocabulary(
            vocabulary,
            fields.RequiredText("label"),
            fields.RequiredText("singular"),
            fields.Text("description"),
            fields.Records("terms", term => ReadTerm(term, vocabulary, introductions)),
            fields.Span);
        fields.Finish();
        return read;
    }

    private static Term ReadTerm(FieldReader fields, string vocabulary, IReadOnlyDictionary<string, ProseText> introductions)
    {
        var id = fields.RequiredId();
        return new Term(
            vocabulary,
            id,
            fields.RequiredText("label"),
            fields.Texts("synonyms"),
            fields.Text("definition"),
            Links(fields, "part-of", vocabulary),
            Links(fields, "supplied-by", vocabulary),
            Links(fields, "continues-as", vocabulary),
            Links(fields, "related", vocabulary),
            fields.Records("identifiers", identifier => new Identifier(identifier.RequiredText("id"), identifier.RequiredText("label"), identifier.SpanOf("id"))),
            fields.WordList<TermFlag>("flags"),
            fields.Texts("needs"),
            fields.Word<Structure>("structure"),
            fields.Text("level"),
            Links(fields, "regions", VocabularyNames.Regions),
            fields.Integer("order"),
            fields.Records("anatomy", ReadAnatomy),
            fields.Records("features", feature => new Feature(feature.RequiredId(), feature.RequiredText("label"), feature.Text("tells"), feature.Evidence)),
            introductions.GetValueOrDefault(id),
            fields.Span);
    }

    private static AnatomyRow ReadAnatomy(FieldReader fields) => new(
        fields.RequiredWord<AnatomyKind>("kind"),
        fields.RequiredText("says"),
        fields.Has("term") ? fields.RequiredTerm("term", VocabularyNames.Sites, TermRole.Coded) : null,
        fields.Evidence);

    private static ImmutableArray<TermRef> Links(FieldReader fields, string key, string vocabulary) => fields.Terms(key, vocabulary, TermRole.Coded);
}
