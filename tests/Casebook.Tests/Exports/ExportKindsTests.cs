using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Casebook.Exports;
using Casebook.Model;

namespace Casebook.Tests.Exports;

/// <summary>The whole table of exports: each file is what its name says, holds what its sentence says, and comes out the same every time.</summary>
public class ExportKindsTests
{
    private static ExportedSite Site => ExportedSite.Entered;

    [Fact]
    public void Every_kind_has_a_name_of_its_own_and_the_listed_ones_say_what_they_hold()
    {
        Assert.Equal(ExportKinds.All.Length, ExportKinds.All.Select(kind => kind.Name).Distinct().Count());
        var downloads = ExportKinds.Downloads(Site.Context);
        Assert.All(downloads, download => Assert.EndsWith(".", download.Holds, StringComparison.Ordinal));
        Assert.All(downloads.SelectMany(download => download.Fields), field => Assert.NotEqual("", field.Meaning));
        Verdict.None(downloads.Where(download => download.Address is not null && !Site.Files.ContainsKey(download.Address.File)).Select(download => download.Name));
    }

    [Fact]
    public void A_second_run_in_another_culture_gives_the_same_bytes()
    {
        var (culture, first) = (CultureInfo.CurrentCulture, Site.Files);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            var second = ExportedSite.Of(Repository.Root).Files;
            Verdict.None(first.Keys.Union(second.Keys).Where(path => first.GetValueOrDefault(path) != second.GetValueOrDefault(path)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Every_json_file_is_json_and_every_xml_file_is_xml()
    {
        foreach (var (path, text) in Site.Files)
        {
            if (path.EndsWith(".json", StringComparison.Ordinal)) JsonDocument.Parse(text).Dispose();
            if (path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".svg", StringComparison.Ordinal)) XDocument.Parse(text);
        }
    }

    [Fact]
    public void The_whole_of_each_case_is_in_its_file()
    {
        var wrong = new List<string>();
        foreach (var node in Site.Knowledge.Cases)
        {
            using var file = JsonDocument.Parse(Site.Files[Site.Context.Addresses.Export(node.Id, "json").File]);
            var strings = Strings(file.RootElement).ToHashSet(StringComparer.Ordinal);
            wrong.AddRange(node.Record.Facts.SelectMany(fact => fact.Evidence.Printed.Select(phrase => phrase.Text).Append(fact.Evidence.Where))
                .Concat(node.Record.Facts.SelectMany(fact => fact.Contest?.Readings.Select(reading => reading.Text) ?? []))
                .Concat(node.Record.Facts.Where(fact => fact.Absence is not null).Select(fact => Words.Of(fact.Absence!.Value)))
                .Concat(node.Record.Course.Select(item => item.Id))
                .Where(text => text.Length > 0 && !strings.Contains(text)).Select(text => $"{node.Id}: {text}"));
        }

        Verdict.None(wrong);
    }

    [Fact]
    public void A_fact_without_a_place_of_its_own_has_that_of_the_record_around_it()
    {
        var wrong = new List<string>();
        var inherited = 0;
        foreach (var node in Site.Knowledge.Cases)
        {
            using var file = JsonDocument.Parse(Site.Files[Site.Context.Addresses.Export(node.Id, "json").File]);
            foreach (var fact in node.Record.Facts)
            {
                if (Find(file.RootElement, fact.Path.Split('/'), default) is not { } place) continue;
                if (place.Where != fact.Evidence.Where || !place.Printed.SequenceEqual(fact.Evidence.Printed.Select(phrase => phrase.Text))) wrong.Add($"{node.Id} {fact.Path}: {place.Where}");
                if (place.IsInherited) inherited++;
            }
        }

        Verdict.None(wrong);
        Assert.True(inherited > 200, $"Only {inherited} facts were found that inherit their place.");
    }

    [Fact]
    public void Every_recorded_fact_and_every_reading_has_its_line()
    {
        var lines = CsvText.Read(Site.Files["data/facts.csv"]).Skip(1).Select(line => $"{line[0]} {line[1]} {line[2]} {line[3]}").ToHashSet(StringComparer.Ordinal);
        Verdict.None(Site.Knowledge.Content.Cases.SelectMany(record => record.Facts.SelectMany(fact =>
            Enumerable.Range(0, 1 + (fact.Contest?.Readings.Length ?? 0)).Select(reading => string.Create(CultureInfo.InvariantCulture, $"case {record.Id} {fact.Path} {reading}"))))
            .Where(line => !lines.Contains(line)));
    }

    [Fact]
    public void Every_telling_of_every_patient_has_one_line()
    {
        var lines = CsvText.Read(Site.Files["data/cases.csv"]).Skip(1).ToArray();
        Assert.Equal(Site.Knowledge.Patients.Sum(patient => patient.Reports.Length), lines.Length);
        Assert.Equal(Site.Knowledge.Patients.Length, lines.Select(line => line[0]).Distinct().Count());
        Assert.Equal(Site.Knowledge.Patients.Length, lines.Count(line => line[3] == "yes"));
    }

    [Fact]
    public void The_feed_is_dated_by_the_content_alone()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Site.Files["feed.xml"]).Root!;
        var newest = Site.Knowledge.Content.Cases.Select(record => record.Dates.Latest).Max()!.Value;
        Assert.True(DateTime.Parse(feed.Element(atom + "updated")!.Value, CultureInfo.InvariantCulture).Date >= newest.ToDateTime(TimeOnly.MinValue).Date);
        Assert.All(feed.Elements(atom + "entry"), entry => Assert.StartsWith("https://example.org/repo/", entry.Element(atom + "id")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_sitemap_lists_pages_by_their_whole_address() =>
        Assert.Contains("<loc>https://example.org/repo/cases/</loc>\n    <lastmod>2026-11-21</lastmod>", Site.Files["sitemap.xml"], StringComparison.Ordinal);

    /// <summary>The place of the fact at a path of ids, keys and numbers, read as the page of downloads says; null where the export names a key otherwise.</summary>
    private static PlaceRead? Find(JsonElement here, ReadOnlySpan<string> path, JsonElement around)
    {
        if (path.IsEmpty)
        {
            var isInherited = !PlaceKeys.Any(key => here.TryGetProperty(key, out _));
            var place = isInherited ? around : here;
            return place.ValueKind != JsonValueKind.Object ? new PlaceRead("", [], isInherited) : new PlaceRead(
                place.TryGetProperty("where", out var where) ? where.GetString()! : "",
                place.TryGetProperty("printed", out var printed) ? [.. printed.EnumerateArray().Select(phrase => phrase.GetString()!)] : [],
                isInherited);
        }

        if (here.ValueKind == JsonValueKind.Object && here.TryGetProperty("evidence", out var own)) around = own;
        var name = path[0];
        JsonElement? next = here.ValueKind switch
        {
            JsonValueKind.Object when here.TryGetProperty(name, out var value) => value,
            JsonValueKind.Array when here.EnumerateArray().FirstOrDefault(item => item.TryGetProperty("id", out var id) && id.GetString() == name) is { ValueKind: JsonValueKind.Object } item => item,
            JsonValueKind.Array when int.TryParse(name, CultureInfo.InvariantCulture, out var number) && number <= here.GetArrayLength() => here[number - 1],
            _ => null,
        };
        return next is { } found && (path.Length > 1 || found.ValueKind == JsonValueKind.Object) ? Find(found, path[1..], around) : null;
    }

    private static readonly string[] PlaceKeys = ["where", "printed", "source", "by", "why", "derived"];

    private sealed record PlaceRead(string Where, string[] Printed, bool IsInherited);

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };
}
