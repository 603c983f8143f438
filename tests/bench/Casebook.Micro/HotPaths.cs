using System.Buffers;
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Casebook.Diagnostics;
using Casebook.Exports;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Output;
using Casebook.Pages;
using Casebook.Prose;
using Casebook.Rendering;
using Casebook.Search;
using Casebook.Sources;

namespace Casebook.Micro;

/// <summary>What a build spends its time on, each alone, over the casebook's own content.</summary>
[MemoryDiagnoser]
public class HotPaths
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly RazorPages _razor = new();
    private ImmutableArray<SourceFile> _files;
    private SourceFile _case = null!;
    private ImmutableArray<ProseText> _narratives;
    private SiteFrame _frame = null!;
    private Page _page = null!;
    private ImmutableArray<OutputFile> _records;
    private string _text = "";
    private ImmutableArray<IndexedDocument> _documents;
    private ImmutableArray<OutputFile> _pieces;

    /// <summary>Reads the content once and plans the site.</summary>
    /// <exception cref="InvalidOperationException">The content has errors.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        var bag = new DiagnosticBag();
        _files = ContentFiles.Read(RepositoryFolder.Root, bag);
        _case = _files.Where(file => file.Path.StartsWith("content/cases/", StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal)).MaxBy(file => file.Text()!.Length)!;
        var content = ContentReader.Read(_files, bag);
        var knowledge = (content is null ? null : KnowledgeBuilder.Build(content, bag)) ?? throw new InvalidOperationException("The content has errors.");
        _narratives = [.. knowledge.Cases.Select(node => node.Record.Narrative).OfType<ProseText>()];

        var addresses = new Addresses(knowledge.Site, SiteOrigin.Parse(knowledge.Site.Url)!, AssetFingerprint.Of(StyleBundle.Join(EmbeddedAssets.From(typeof(RazorPages).Assembly)).Select(asset => (asset.Path, asset.Bytes))));
        var search = SiteSearch.Of(knowledge, addresses, 1);
        _pieces = search.Pieces();
        var documents = SearchDocuments.Of(knowledge, 1);
        _text = string.Join('\n', documents.Select(document => document.Text));
        _documents = [.. documents.Select(document => new IndexedDocument(document.Ref, [FoldedText.Of(document.Title), FoldedText.Of(document.Text)]))];

        var exports = new ExportContext(knowledge, addresses, search, [], []);
        _records = [.. CasesJson.Each(exports)];
        var pages = SitePages.Plan(new PageContext(knowledge, addresses) { Downloads = [] });
        _frame = SiteFrame.Plan(knowledge.Site, addresses, knowledge.Content.Vocabularies, pages, null);
        _page = pages.Where(page => page.Kind == typeof(CaseView)).MaxBy(Length)!;
    }

    /// <summary>A case's file from text to YAML nodes.</summary>
    [Benchmark]
    public object? YamlOfCase() => YamlReader.Read(_case, new DiagnosticBag(), WordPool.For(1));

    /// <summary>All files from text to records, the readers of events among them.</summary>
    [Benchmark]
    public object? RecordsOfAllFiles() => ContentReader.Read(_files, new DiagnosticBag());

    /// <summary>The narratives of all cases from Markdown to markup.</summary>
    [Benchmark]
    public int MarkdownOfNarratives() => _narratives.Sum(text => ProseRenderer.Render(text, _ => null).Markup.Length);

    /// <summary>The largest case's page: what it shows, and its markup.</summary>
    [Benchmark]
    public int CasePage() => Length(_page);

    /// <summary>The record of each case as JSON.</summary>
    [Benchmark]
    public int RecordsAsJson() => _records.Sum(Length);

    /// <summary>The texts of all documents folded.</summary>
    [Benchmark]
    public int Folding() => FoldedText.Of(_text).Length;

    /// <summary>The tokens and stems of all documents.</summary>
    [Benchmark]
    public int TokensAndStems() => LunrTokens.Of(_text).Length;

    /// <summary>The index of all documents.</summary>
    [Benchmark]
    public object Index() => LunrIndexBuilder.Build(_documents, new SearchSchema([new SearchField("title", 3), new SearchField("text", 1)], 1.2, 0.75), 1);

    /// <summary>All pieces of the search written.</summary>
    [Benchmark]
    public int SearchPieces() => _pieces.Sum(Length);

    private int Length(Page page)
    {
        _output.ResetWrittenCount();
        _razor.Write(_frame, page, _output);
        return _output.WrittenCount;
    }

    private int Length(OutputFile file)
    {
        _output.ResetWrittenCount();
        file.Write(_output);
        return _output.WrittenCount;
    }
}
