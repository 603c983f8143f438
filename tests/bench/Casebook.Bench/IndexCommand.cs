using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Casebook.Output;
using Casebook.Search;

namespace Casebook.Bench;

/// <summary>Indexes a collection of documents into the pieces that the site publishes, and tells on standard error what it took.</summary>
internal static class IndexCommand
{
    /// <summary>Writes the pieces into a folder, with <c>ids.json</c>: the documents' ids by number.</summary>
    /// <param name="isPlain">With lunr.js's own settings and nothing of ours.</param>
    /// <returns>0, or 1 when the documents cannot be read.</returns>
    public static int Run(string path, string folder, bool isPlain)
    {
        try
        {
            var documents = JsonLines.Read(path);
            var clock = Stopwatch.StartNew();
            var files = Plan(documents, isPlain);
            var indexed = clock.Elapsed;
            foreach (var file in files) Write(folder, file);
            var peak = Process.GetCurrentProcess().PeakWorkingSet64;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $$"""{"documents":{{documents.Count}},"indexSeconds":{{indexed.TotalSeconds:F3}},"totalSeconds":{{clock.Elapsed.TotalSeconds:F3}},"peakBytes":{{peak}}}"""));
            return 0;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static ImmutableArray<OutputFile> Plan(List<Document> documents, bool isPlain)
    {
        var workers = Environment.ProcessorCount;
        var schema = isPlain ? Settings.Plain : Settings.Ours;
        var feed = new DocumentFeed(
            [.. documents.Select(document => document.Ref)],
            place => documents[place].Title.Length + documents[place].Text.Length,
            place => isPlain ? [documents[place].Title, documents[place].Text] : [FoldedText.Of(documents[place].Title), FoldedText.Of(documents[place].Text)]);
        var index = LunrIndexBuilder.Build(feed, schema, workers);
        var places = new Document[documents.Count];
        for (var place = 0; place < places.Length; place++) places[index.Added[place]] = documents[place];
        var collection = new SearchCollection(
            index,
            [.. places.Select(document => new SearchCard(document.Ref, document.Title, document.Ref, "", ""))],
            [.. places.Select(document => new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(document.Text)))],
            isPlain ? [] : NearDocuments.Of(index, workers),
            [],
            isPlain ? 0 : Settings.Coverage);
        var ids = $"[{string.Join(',', places.Select(document => document.Id))}]";
        return [.. SearchPieces.Plan(collection, name => name), OutputFile.Of("ids.json", Encoding.UTF8.GetBytes(ids))];
    }

    private static void Write(string folder, OutputFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var bytes = new ArrayBufferWriter<byte>();
        file.Write(bytes);
        File.WriteAllBytes(path, bytes.WrittenSpan);
    }
}
