using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Output;
using Casebook.Pages;
using Casebook.Rendering;
using Casebook.Sources;
using Casebook.Tests.Sites;

namespace Casebook.Tests.Pages;

/// <summary>A case's page holds everything that its record holds.</summary>
public sealed class CasePageTests
{
    private static readonly Lazy<Site> Entered = new(() => Site.At(Repository.Root));

    private static readonly Lazy<Site> Full = new(() =>
    {
        using var site = TestSite.Of(Path.Combine(Repository.Sites, "full-case"));
        return Site.At(site.Root);
    });

    public static TheoryData<string> Cases => [.. Entered.Value.Knowledge.Cases.Select(node => node.Record.Id), "full-2021"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_text_of_the_record_is_on_the_page(string id)
    {
        var (site, page) = PageOf(id);
        var text = Plain(page.Main.TextContent);
        Verdict.None(RecordTexts.Of(site.Knowledge.Case(id)!.Record, site.Knowledge).Where(item => !text.Contains(Plain(Shown(item.Text)), StringComparison.OrdinalIgnoreCase)).Select(item => $"{item.Path}: {item.Text}"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_recorded_fact_is_there_by_its_place_and_its_value(string id)
    {
        var (site, page) = PageOf(id);
        var record = site.Knowledge.Case(id)!.Record;
        // A mark that leads to no row says all there is: the place alone.
        var rows = page.Main.QuerySelectorAll("#places tbody tr, span.place").Select(row => Plain(row.TextContent)).ToArray();
        Verdict.None(record.Facts.Where(fact => !HasPlace(fact.Evidence) && fact.Contest is null).Select(fact => fact.Path));
        foreach (var kind in Enum.GetValues<Absence>())
        {
            var told = record.Facts.Count(fact => fact.Absence == kind);
            var drawn = page.Main.QuerySelectorAll($".absent.{Words.Of(kind)}").Length;
            Assert.True(drawn >= told, $"{Words.Of(kind)}: {told} in the record, {drawn} on the page");
        }

        bool HasPlace(Evidence evidence) => rows.Any(row =>
            row.Contains(Plain(evidence.Where), StringComparison.Ordinal)
            && row.Contains(Plain(evidence.Why), StringComparison.Ordinal) | !IsOwn(evidence)
            && evidence.Printed.All(phrase => row.Contains(Plain(phrase.Text), StringComparison.Ordinal)));

        // A reason beside a place is shown where the fact stands.
        static bool IsOwn(Evidence evidence) => evidence.By == Judge.Casebook;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_contest_shows_all_its_readings_in_one_place(string id)
    {
        var (site, page) = PageOf(id);
        var facts = site.Knowledge.Case(id)!.Record.Facts.Where(fact => fact.Contest is not null).ToArray();
        Verdict.None(facts.Where(fact => page.Main.QuerySelectorAll($"[id='{FactViews.AnchorOf(fact.Path)}'] > .reading").Length != fact.Contest!.Readings.Length).Select(fact => fact.Path));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_mark_and_link_within_the_page_leads_somewhere(string id)
    {
        var (site, page) = PageOf(id);
        var ids = page.All.Select(element => element.Id).Where(anchor => !string.IsNullOrEmpty(anchor)).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        var own = site.Addresses.Of(RecordId.Case(id)).Href;
        var fragments = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith('#') || href.StartsWith(own + "#", StringComparison.Ordinal))
            .Select(href => Uri.UnescapeDataString(href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..]));
        Verdict.None(fragments.Except(ids.OfType<string>(), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_event_has_one_place_on_the_page(string id)
    {
        var (site, page) = PageOf(id);
        Verdict.None(site.Knowledge.Case(id)!.Record.Course.Where(item => page.GetElementById(Addresses.AnchorOfEvent(item.Id)) is null).Select(item => item.Id));
    }

    private static (Site Site, Drawn Page) PageOf(string id)
    {
        var site = Entered.Value.Knowledge.Case(id) is not null ? Entered.Value : Full.Value;
        return (site, site.Draw(id));
    }

    /// <summary>The page shows an absence typed as a text as an absence.</summary>
    private static string Shown(string text) => Words.Parse<Absence>(text) is { } absence ? Words.Spoken(absence) : text;

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Site(KnowledgeBase Knowledge, Addresses Addresses)
    {
        private readonly Dictionary<string, Drawn> _drawn = [];

        public static Site At(string root)
        {
            var bag = new DiagnosticBag();
            var content = ContentReader.Read(root, bag);
            Assert.Empty(bag.Sorted().Where(fault => fault.Severity == Severity.Error));
            var knowledge = KnowledgeBuilder.Build(content!, bag);
            Assert.Empty(bag.Sorted().Where(fault => fault.Severity == Severity.Error));
            var assets = AssetFingerprint.Of(StyleBundle.Join(EmbeddedAssets.From(typeof(SitePages).Assembly)).Select(asset => (asset.Path, asset.Bytes)));
            return new Site(knowledge!, new Addresses(content!.Site, SiteOrigin.Parse(content.Site.Url)!, assets));
        }

        public Drawn Draw(string id)
        {
            lock (_drawn)
            {
                if (_drawn.TryGetValue(id, out var known)) return known;
                var context = new PageContext(Knowledge, Addresses);
                var page = CaseView.Plan(context).Single(page => page.Path == Addresses.Of(RecordId.Case(id)));
                var razor = new RazorPages();
                var output = new ArrayBufferWriter<byte>();
                razor.Write(SiteFrame.Plan(Knowledge.Site, Addresses, Knowledge.Content.Vocabularies, [page]), page, output);
                var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(output.WrittenSpan));
                return _drawn[id] = new Drawn(document);
            }
        }
    }

    private sealed class Drawn(IDocument document)
    {
        public IElement Main { get; } = document.QuerySelector("main")!;

        public IHtmlCollection<IElement> All => document.All;

        public IElement? GetElementById(string id) => document.GetElementById(id);

        public IHtmlCollection<IElement> QuerySelectorAll(string selector) => document.QuerySelectorAll(selector);
    }
}
