using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Casebook.Links;
using Casebook.Model;
using Casebook.Output;
using Casebook.Pages;
using Casebook.Rendering;
using Casebook.Tests.Exports;

namespace Casebook.Tests.Pages;

/// <summary>What shares a page stands there under its own address: rows, claims, patients told in prose, entries of the ledger.</summary>
public sealed class RecordPlacesTests
{
    private static readonly PageContext Context = ContextOf();

    private static readonly Lazy<Dictionary<string, IDocument>> Pages = new(() =>
    {
        string[] folders = ["tables", "statements", "disagreements", "sources", "questions", "journeys"];
        var pages = SitePages.Plan(Context);
        var frame = SiteFrame.Plan(Context.Knowledge.Site, Context.Addresses, Context.Knowledge.Content.Vocabularies, pages);
        var razor = new RazorPages();
        return pages.Where(page => folders.Contains(page.Path.File.Split('/')[0])).ToDictionary(page => page.Path.File, page => Draw(razor, frame, page));
    });

    [Fact]
    public void Every_row_claim_and_patient_stands_at_its_address()
    {
        var content = Context.Knowledge.Content;
        var records = content.Tables.SelectMany(table => table.Rows.Select(row => RecordId.Row(table.Id, row.Id)))
            .Concat(content.Topics.SelectMany(topic => topic.Statements.Select(statement => RecordId.Statement(topic.Id, statement.Id))))
            .Concat(content.Topics.SelectMany(topic => topic.Patients.Select(patient => RecordId.Patient(topic.Id, patient.Id))));
        Verdict.None(records.Where(record => Context.Addresses.Of(record) is var place && Pages.Value[place.File].GetElementById(place.Anchor) is null).Select(record => record.ToString()));
    }

    [Fact]
    public void Every_cell_of_every_table_is_shown_as_printed()
    {
        foreach (var table in Context.Knowledge.Content.Tables)
        {
            var page = Pages.Value[Context.Addresses.Of(RecordId.Table(table.Id)).File];
            Verdict.None(table.Rows.SelectMany(row =>
            {
                var shown = page.GetElementById(Addresses.AnchorOf(RecordId.Row(table.Id, row.Id)))!.TextContent;
                return row.Cells.Where(cell => !shown.Contains(cell.Text, StringComparison.Ordinal)).Select(cell => $"{row.Id}: {cell.Text}");
            }));
        }
    }

    [Fact]
    public void The_ledger_shows_every_entry_once_with_all_its_readings()
    {
        var entries = Pages.Value.Where(page => page.Key.StartsWith("disagreements/", StringComparison.Ordinal)).SelectMany(page => page.Value.QuerySelectorAll("[data-filtered] > li")).ToArray();
        Assert.Equal(Context.Knowledge.Disagreements.Select(entry => entry.Id).Order(StringComparer.Ordinal), entries.Select(entry => entry.Id!).Order(StringComparer.Ordinal));
        Verdict.None(Context.Knowledge.Disagreements.Where(entry => entries.Single(shown => shown.Id == entry.Id).QuerySelectorAll(".rivals > div").Length != entry.Sides.Length).Select(entry => entry.Id));
    }

    [Fact]
    public void No_page_uses_an_element_id_twice() =>
        Verdict.None(Pages.Value.SelectMany(page => page.Value.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{page.Key}#{group.Key}")));

    private static PageContext ContextOf()
    {
        var site = ExportedSite.Entered;
        var assets = AssetFingerprint.Of(StyleBundle.Join(EmbeddedAssets.From(typeof(SitePages).Assembly)).Select(asset => (asset.Path, asset.Bytes)));
        return new PageContext(site.Knowledge, new Addresses(site.Knowledge.Site, SiteOrigin.Parse("https://o.github.io/repo/")!, assets));
    }

    private static IDocument Draw(RazorPages razor, SiteFrame frame, Page page)
    {
        var output = new ArrayBufferWriter<byte>();
        razor.Write(frame, page, output);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
