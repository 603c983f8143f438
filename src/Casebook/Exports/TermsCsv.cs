using System.Globalization;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;

namespace Casebook.Exports;

/// <summary>One line for each term of each vocabulary.</summary>
internal static class TermsCsv
{
    public static CsvTable<TermNode> Table(Addresses addresses) => new(
    [
        new("vocabulary", "The vocabulary.", node => node.Term.Vocabulary),
        new("id", "Unique in its vocabulary.", node => node.Term.Id),
        new("label", "What it is called.", node => node.Label),
        new("synonyms", "What else people type.", node => Cells.List(node.Term.Synonyms)),
        new("definition", "In our words.", node => node.Term.Definition),
        new("part-of", "Broader terms: patients counted here count there too.", node => Cells.Terms(node.Term.PartOf)),
        new("supplied-by", "A link, never a count.", node => Cells.Terms(node.Term.SuppliedBy)),
        new("continues-as", "A link, never a count.", node => Cells.Terms(node.Term.ContinuesAs)),
        new("related", "A link, never a count.", node => Cells.Terms(node.Term.Related)),
        new("identifiers", "Public identifiers.", node => Cells.List(node.Term.Identifiers.Select(identifier => identifier.Id))),
        new("flags", "What rules may know of it.", node => Cells.List(node.Term.Flags.Select(Words.Of))),
        new("structure", "Of a site: root, ganglion, plexus, nerve and so on.", node => node.Term.Structure is { } structure ? Words.Of(structure) : ""),
        new("patients", "Distinct patients with nerve involvement shown or inferred, narrower terms included.", node => Number(node.Counts.Patients.Length)),
        new("near-mimics", "Distinct patients without, never added to the former.", node => Number(node.Counts.NearMimics.Length)),
        new("uncounted", "Distinct patients whose contested reading names the term without their being counted at it.", node => Number(node.Counts.Uncounted.Length)),
        new("address", "The page or place of the term.", node => addresses.Of(node.Id).Absolute),
    ]);

    public static IEnumerable<TermNode> Lines(KnowledgeBase knowledge) => knowledge.Content.Vocabularies.SelectMany(vocabulary => knowledge.Terms(vocabulary.Id));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
