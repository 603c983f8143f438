using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Cli;
using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Output;
using Casebook.Rendering;
using Casebook.Sources;

namespace Casebook.Bench.Corpus;

/// <summary>Prints the medians of the invented cases beside those of the real ones: what a case holds, and what its page comes to.</summary>
internal static class Measurement
{
    private static readonly (string Name, Func<CaseSize, long> Of)[] Measures =
    [
        ("events", size => size.Events), ("facts", size => size.Facts), ("charts", size => size.Charts), ("drawings (svg)", size => size.Drawings),
        ("HTML bytes of the page", size => size.Bytes), ("words of the narrative", size => size.Words),
    ];

    /// <param name="repository">The folder of the real cases.</param>
    /// <param name="corpus">The folder of the invented ones.</param>
    public static void Print(string repository, string corpus)
    {
        var (real, invented) = (SizesOf(repository), SizesOf(corpus));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"median of a case",-24}{$"{real.Length} real",12}{$"{invented.Length} invented",18}{"ratio",8}{"range of the real",22}"));
        foreach (var (name, of) in Measures)
        {
            var (one, other) = (Median(real, of), Median(invented, of));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{one,12:0.#}{other,18:0.#}{other / one,8:0.00}{$"{real.Min(of)} to {real.Max(of)}",22}"));
        }
    }

    private static double Median(ImmutableArray<CaseSize> sizes, Func<CaseSize, long> of)
    {
        var sorted = sizes.Select(of).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;
    }

    private static ImmutableArray<CaseSize> SizesOf(string folder)
    {
        var bag = new DiagnosticBag();
        var razor = new RazorPages();
        var content = ContentReader.Read(folder, bag);
        var knowledge = content is null ? null : KnowledgeBuilder.Build(content, bag);
        var site = knowledge is null ? null : BuildCommand.Plan(knowledge, null, StyleBundle.Join(EmbeddedAssets.From(typeof(BuildCommand).Assembly)), razor, bag);
        if (site is null) throw new InvalidDataException($"'{folder}' has faults: {bag.Sorted().FirstOrDefault()}");
        return [.. content!.Cases.AsParallel().Select(record =>
        {
            var page = new ArrayBufferWriter<byte>();
            site.Find($"cases/{record.Id}/index.html")!.Write(page);
            var html = Encoding.UTF8.GetString(page.WrittenSpan);
            var words = record.Narrative!.Markdown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            return new CaseSize(record.Course.Length, record.Facts.Length, Count(html, "<figure class=\"chart"), Count(html, "<svg"), page.WrittenCount, words);
        })];
    }

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    private readonly record struct CaseSize(int Events, int Facts, int Charts, int Drawings, long Bytes, int Words);
}
