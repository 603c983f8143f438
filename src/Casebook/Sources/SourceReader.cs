using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>sources/ID.yml</c>.</summary>
internal static class SourceReader
{
    public static Source Read(FieldReader fields)
    {
        var sha256 = fields.Text("sha256");
        if (sha256.Length > 0 && (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)))
            fields.Reading.Bag.Add(DiagnosticCodes.BadValue, fields.SpanOf("sha256"), "The sha256 is not 64 small hexadecimal digits.", "Copy it from 'sha256sum FILE'.");
        Check(fields, "DOI", IsDoi, "Write it without an address before it, as in 10.1186/1471-2407-12-313.");
        Check(fields, "PMID", text => text.All(char.IsAsciiDigit), "Write digits only.");
        var source = new Source(
            fields.RequiredId(),
            fields.Text("type"),
            fields.TextFact("title"),
            ReadAuthors(fields),
            fields.TextFact("container-title"),
            fields.TextFact("issued"),
            fields.TextFact("volume"),
            fields.TextFact("issue"),
            fields.TextFact("page"),
            fields.TextFact("DOI"),
            fields.TextFact("PMID"),
            fields.TextFact("URL"),
            fields.TextFact("language"),
            fields.TextFact("publisher"),
            fields.TextFact("licence"),
            fields.TextFact("consent"),
            fields.TextFact("ethics"),
            fields.TextFact("competing"),
            fields.TextFact("corrections"),
            fields.RequiredText("read"),
            sha256,
            fields.Integer("words") ?? 0,
            fields.Text("unidentified"),
            fields.Text("note"),
            fields.Dates(),
            [],
            fields.Span);
        fields.Finish();
        return source with { Facts = fields.Reading.Facts };
    }

    private static bool IsDoi(string text) => text.StartsWith("10.", StringComparison.Ordinal) && text.IndexOf('/', StringComparison.Ordinal) > 3 && !text.Any(char.IsWhiteSpace);

    private static void Check(FieldReader fields, string key, Predicate<string> isSound, string remedy)
    {
        if (!fields.IsScalar(key) || fields.Text(key) is not { Length: > 0 } text || Words.Parse<Absence>(text) is not null || isSound(text)) return;
        fields.Reading.Bag.Add(DiagnosticCodes.BadValue, fields.SpanOf(key), $"'{text}' is not a {key}.", remedy);
    }

    private static Fact<ImmutableArray<Author>> ReadAuthors(FieldReader fields)
    {
        if (fields.IsScalar("author"))
        {
            var absent = fields.TextFact("author");
            return new Fact<ImmutableArray<Author>>([], false, absent.Absence, null, absent.Evidence);
        }

        var authors = fields.Records("author", author => new Author(author.RequiredText("family"), author.Text("given")));
        return new Fact<ImmutableArray<Author>>(authors, !authors.IsEmpty, null, null, fields.Evidence);
    }
}
