using System.Collections.Immutable;
using Casebook.Charts;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>The scan-coverage strip of one lesion: each test's field against it along the body.</summary>
public sealed record CaseCoverage(string Id, LinkView Lesion, StripChart Chart, string Description, bool IsIndex)
{
    /// <summary>The index lesion's strip first.</summary>
    internal static ImmutableArray<CaseCoverage> Of(CaseDesk desk) =>
        [.. desk.Figures.Coverage.OrderByDescending(strip => strip.Lesion == desk.Node.IndexLesion).Select(strip => Of(desk, strip)).OfType<CaseCoverage>()];

    /// <summary>The strip; null where no region of the vocabulary has a place along the body.</summary>
    private static CaseCoverage? Of(CaseDesk desk, CoverageStrip strip)
    {
        var body = BodyColumns.Of(desk.Context.Knowledge.Terms(VocabularyNames.Regions), strip.Place.Concat(strip.Rows.SelectMany(row => row.Field)).Select(stretch => stretch.Region));
        if (body.Names.IsEmpty) return null;
        ImmutableArray<StripRow> rows = [.. strip.Rows.Select(row => new StripRow(EventMarks.OfTest(row.Test.Roles), desk.NameOf(row.Test), WordOf(desk, row), body.Place(row.Field)))];
        var place = string.Join(", ", strip.Place.Select(stretch => desk.Context.Wording.Within(stretch.Region.Label)));
        return new CaseCoverage(
            $"strip-{strip.Lesion.Id}",
            desk.Part(strip.Lesion.Id),
            StripChart.Of(body.Names, body.Place(strip.Place), $"lesion: {place}", rows),
            string.Join(" ", rows.Select(row => $"{row.Name}: {row.Word}.").Prepend(place.Length > 0 ? $"The lesion lies in: {place}." : "Where along the body the lesion lies is not told.")),
            strip.Lesion == desk.Node.IndexLesion);
    }

    private static string WordOf(CaseDesk desk, CoverageRow row)
    {
        var field = row.Verdict switch
        {
            FieldVerdict.Misses => "lesion outside the field",
            FieldVerdict.Unknown => "field not known",
            FieldVerdict.CoversPart => "field covers part",
            _ => "",
        };
        var shown = row.Shown is LesionShown.OutsideField or LesionShown.FieldUnknown or null ? "" : Words.Spoken(row.Shown.Value);
        var taken = row.Test.Nature == Nature.Misnamed && !row.Test.Believed.IsEmpty
            ? $"taken for {string.Join(", ", row.Test.Believed.Select(term => desk.Context.Wording.Within(desk.Context.Knowledge.Term(term).Label)))}"
            : "";
        return string.Join(", ", ((string[])[shown, field, taken]).Where(word => word.Length > 0));
    }
}
