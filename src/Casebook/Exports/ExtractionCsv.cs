using Casebook.Model;
using Casebook.Output;

namespace Casebook.Exports;

/// <summary>The two readings of each paper, as they were settled.</summary>
internal static class ExtractionCsv
{
    public static readonly CsvTable<ExtractedFact> Table = new(
    [
        new("fact", "What it is about, by a short key.", fact => fact.Fact),
        new("place", "The part of the paper.", fact => fact.Place),
        new("first", "The first reading; empty when it lacks the fact.", fact => fact.First),
        new("second", "The second reading, made without sight of the first; empty when it lacks the fact.", fact => fact.Second),
        new("agreement", string.Join(", ", Words.All<Agreement>()) + ".", fact => Words.Of(fact.Agreement)),
        new("settled", "What the casebook holds.", fact => fact.Settled),
        new("why", "Why, where they did not agree.", fact => fact.Why),
    ]);

    /// <summary>One file for each paper that was read twice: <c>data/extractions/SOURCE.csv</c>.</summary>
    public static IEnumerable<OutputFile> Each(ExportContext context) =>
        context.Knowledge.Content.Extractions.Select(extraction => Table.File(context.Addresses.Extraction(extraction.Source), extraction.Facts));
}
