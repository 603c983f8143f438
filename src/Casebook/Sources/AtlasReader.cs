using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reads <c>atlas/ID.yml</c>, one drawing of the nerve map.</summary>
internal static class AtlasReader
{
    private const string PathLetters = "MmLlCcSsQqTtHhVvAaZz0123456789+-.eE, \n";

    public static Atlas Read(FieldReader fields)
    {
        var atlas = new Atlas(fields.RequiredId(), fields.RequiredText("label"), fields.Number("width"), fields.Number("height"), fields.Records("shapes", ReadShape), fields.Span);
        fields.Finish();
        return atlas;
    }

    private static AtlasShape ReadShape(FieldReader fields)
    {
        var path = fields.RequiredText("path");
        if (path.Any(letter => !PathLetters.Contains(letter, StringComparison.Ordinal)))
            fields.Reading.Bag.Add(DiagnosticCodes.BadValue, fields.SpanOf("path"), "The path holds more than SVG path data.", "Use the commands M L C S Q T H V A Z and numbers only.");
        return new AtlasShape(
            fields.Has("site") ? fields.RequiredTerm("site", VocabularyNames.Sites, TermRole.Coded) : null,
            fields.RequiredWord<ShapeKind>("kind"),
            path,
            fields.Record("label", label => new ShapeLabel(label.Number("x"), label.Number("y"), label.Word<Anchor>("anchor") ?? Anchor.Start, label.RequiredText("text"))),
            fields.Record("at", at => new Point(at.Number("x"), at.Number("y"))) is { } point ? new MapPoint(point.X, point.Y) : null);
    }

    private sealed record Point(double X, double Y);
}
