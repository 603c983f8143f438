using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casebook.Model;

namespace Casebook.Links;

/// <summary>The address of every record, page and file of the site.</summary>
/// <param name="site">Names the axes; its own address is not used.</param>
/// <param name="origin">Where the site will stand.</param>
/// <param name="assets">The files under <c>assets/</c>.</param>
public sealed class Addresses(SiteConfig site, SiteOrigin origin, AssetFingerprint assets)
{
    private const string Index = "index.html";

    private readonly FrozenDictionary<string, string> _axisPaths =
        site.Axes.DistinctBy(axis => axis.Vocabulary).ToFrozenDictionary(axis => axis.Vocabulary, axis => axis.Path, StringComparer.Ordinal);

    public SiteOrigin Origin => origin;

    public UrlPath Home => To(Index);
    public UrlPath NotFound => To("404.html");
    public UrlPath Cases => Folder("cases");
    public UrlPath Sources => Folder("sources");
    public UrlPath Tables => Folder("tables");
    public UrlPath Statements => Folder("statements");
    public UrlPath Questions => Folder("questions");
    public UrlPath Glossary => Folder("glossary");
    public UrlPath Map => Folder("map");
    public UrlPath Evidence => Folder("evidence");
    public UrlPath Journeys => Folder("journeys");
    public UrlPath Disagreements => Folder("disagreements");
    public UrlPath Search => Folder("search");
    public UrlPath Downloads => Folder("data");
    public UrlPath Sitemap => To("sitemap.xml");
    public UrlPath Feed => To("feed.xml");
    public UrlPath Robots => To("robots.txt");

    /// <summary>The empty file that keeps GitHub Pages from leaving out names that begin with a dot or an underscore.</summary>
    public UrlPath NoJekyll => To(".nojekyll");

    /// <summary>The script that <c>serve</c> adds to every page, and the stream it listens to.</summary>
    public UrlPath LiveReload => To("live-reload", "live-reload.js");

    /// <summary>The page of a record, or the place on a page where it stands.</summary>
    public UrlPath Of(RecordId record) => record.Kind switch
    {
        RecordKind.Case => Folder("cases", record.Id),
        RecordKind.Table => Folder("tables", record.Id),
        RecordKind.Row => Folder("tables", record.Scope).At(AnchorOf(record)),
        RecordKind.Source => Folder("sources", record.Id),
        RecordKind.Topic => Folder("statements", record.Id),
        RecordKind.Statement or RecordKind.Patient => Folder("statements", record.Scope).At(AnchorOf(record)),
        RecordKind.Question => Folder("questions", record.Id),
        RecordKind.Vocabulary => _axisPaths.TryGetValue(record.Id, out var axis) ? Folder(axis) : Folder("glossary", record.Id),
        RecordKind.Term => _axisPaths.TryGetValue(record.Scope, out var axis)
            ? Folder(axis, record.Id)
            : Folder("glossary", record.Scope).At(AnchorOf(record)),
        RecordKind.Page => Folder(record.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(record), record.Kind, "This kind of record has no address."),
    };

    /// <summary>The element id under which a record that shares a page stands there.</summary>
    public static string AnchorOf(RecordId record) => $"{Words.Of(record.Kind)}-{record.Id}";

    /// <summary>The place of an event of a case's course on the case's page.</summary>
    public UrlPath Event(RecordId record, string id) => Of(record).At(AnchorOfEvent(id));

    /// <summary>The element id of an event on its case's page.</summary>
    public static string AnchorOfEvent(string id) => $"event-{id}";

    /// <summary>A page of a list that is cut into several; the first is the list itself.</summary>
    public UrlPath PageOf(UrlPath list, int number) =>
        number == 1 ? list : new UrlPath(origin, [.. list.File.Split('/')[..^1], "pages", number.ToString(CultureInfo.InvariantCulture), Index]);

    /// <summary>A part of a page that has an address of its own: <c>tumours/x/rows/</c>.</summary>
    public UrlPath Under(UrlPath page, string name) => new(origin, [.. page.File.Split('/')[..^1], name, Index]);

    /// <summary>A record as a file beside its page: <c>cases/x/x.json</c>.</summary>
    public UrlPath Export(RecordId record, string extension) =>
        new(origin, [.. Of(record).File.Split('/')[..^1], $"{record.Id}.{extension}"]);

    /// <summary>A download: <c>data/cases.csv</c>.</summary>
    public UrlPath Download(string name) => To("data", name);

    /// <summary>A drawing of the nerve map as a file: <c>map/lower-limb.svg</c>.</summary>
    public UrlPath Drawing(string atlas) => To("map", $"{atlas}.svg");

    /// <summary>The schema of one folder of content: <c>data/schema/cases.json</c>.</summary>
    public UrlPath Schema(string folder) => To("data", "schema", folder + ".json");

    /// <summary>The two readings of one paper: <c>data/extractions/SOURCE.csv</c>.</summary>
    public UrlPath Extraction(string source) => To("data", "extractions", source + ".csv");

    /// <summary>A file of the search index by its path there: <c>search/index/cards/0.json</c>.</summary>
    public UrlPath SearchFile(string path) => To(["search", "index", .. path.Split('/')]);

    /// <summary>The file that names the pieces of the search index; the one piece whose address never changes.</summary>
    public UrlPath SearchIndex => SearchFile("manifest.json");

    /// <summary>The service worker that keeps the search on the reader's device. It stands at the root, because it may answer only for addresses below its own.</summary>
    public UrlPath Worker => To("sw.js");

    /// <summary>An asset by its path in <c>templates/assets/</c>; a path that names none is a fault of the program.</summary>
    public UrlPath Asset(string path) =>
        assets.Has(path) ? To(["assets", assets.Hash, .. path.Split('/')]) : throw new ArgumentException($"There is no asset '{path}'.", nameof(path));

    /// <summary>Every asset of a folder of <c>templates/assets/</c> and of those in it.</summary>
    public ImmutableArray<UrlPath> AssetsUnder(string folder) => [.. assets.Under(folder).Select(Asset)];

    private UrlPath Folder(params ReadOnlySpan<string> segments) => new(origin, [.. segments, Index]);

    private UrlPath To(params ReadOnlySpan<string> segments) => new(origin, segments);
}
