using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Holds the field of each scan against the regions of each lesion. A scan is a test whose modality needs a region.</summary>
public static class CoverageBuilder
{
    private const string Needed = "region";

    /// <summary>A strip for each lesion that a scan was done for. Scans for the index lesion stand on the strips of the others too: they might have shown them.</summary>
    public static ImmutableArray<CoverageStrip> Build(CaseRecord record, Timeline timeline, TermGraph terms)
    {
        var scans = record.Course.OfType<TestEvent>().Where(test => terms.Find(test.Modality)?.Term.Needs.Contains(Needed, StringComparer.Ordinal) == true).ToArray();
        return [.. record.Lesions.Where(lesion => scans.Any(scan => CaseReading.Concerns(record, scan, lesion))).Select(lesion => Strip(record, lesion, scans, timeline, terms))];
    }

    private static CoverageStrip Strip(CaseRecord record, Lesion lesion, TestEvent[] scans, Timeline timeline, TermGraph terms)
    {
        var place = Regions(lesion.Region, terms);
        var rows = scans.Where(test => test.Frame.Of is null || test.Frame.Of.Id == lesion.Id)
            .Select(test =>
            {
                var field = Regions(test.Region, terms);
                return new CoverageRow(test, timeline.Find(test.Id)!.Label, [.. field.Select(Stretched)], Judge(field, place), CaseReading.Concerns(record, test, lesion) ? test.Lesion : null);
            })
            .ToImmutableArray();
        var marks = place.Concat(rows.SelectMany(row => row.Field.Select(stretch => stretch.Region)))
            .SelectMany(region => region.AllNarrower.Append(region))
            .Where(region => region.Term.Order is not null)
            .Distinct()
            .OrderBy(region => region.Term.Order).ThenBy(region => region.Id);
        return new CoverageStrip(lesion, [.. marks], [.. place.Select(Stretched)], rows);
    }

    /// <summary>A field covers a region when it is that region or a broader one; it covers part when it is narrower, or when only some of a lesion's regions lie in it.</summary>
    public static FieldVerdict Judge(ImmutableArray<TermNode> field, ImmutableArray<TermNode> place)
    {
        if (field.IsEmpty || place.IsEmpty) return FieldVerdict.Unknown;
        var whole = place.Count(region => field.Any(one => one == region || one.AllNarrower.Contains(region)));
        if (whole == place.Length) return FieldVerdict.Covers;
        return whole > 0 || place.Any(region => field.Any(region.AllNarrower.Contains)) ? FieldVerdict.CoversPart : FieldVerdict.Misses;
    }

    private static ImmutableArray<TermNode> Regions(Fact<ImmutableArray<TermRef>> fact, TermGraph terms) => fact.HasValue ? terms.Known(fact.Value) : [];

    private static Stretch Stretched(TermNode region)
    {
        var orders = region.AllNarrower.Append(region).Select(node => node.Term.Order).Where(order => order is not null).ToArray();
        return new Stretch(region, orders.Min(), orders.Max());
    }
}
