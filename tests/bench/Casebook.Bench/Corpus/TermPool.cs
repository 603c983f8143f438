using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Bench.Corpus;

/// <summary>The repository's terms by the use that a case has for them, each list in an order of its own by which some terms are frequent and most are rare.</summary>
internal sealed class TermPool
{
    private readonly TermGraph _terms;

    public TermPool(Content content)
    {
        _terms = new TermGraph(content);
        Tumours = Ranked(VocabularyNames.Tumours, node => !node.IsTop);
        NerveSites = Ranked(VocabularyNames.Sites, node => node.Term.Structure is Structure.Root or Structure.Plexus or Structure.Nerve or Structure.CranialNerve && !node.Term.Regions.IsEmpty);
        Muscles = Ranked(VocabularyNames.Sites, node => node.Term.Structure is Structure.Muscle);
        Mimics = Ranked(VocabularyNames.Mimics, _ => true);
        Presentations = Ranked(VocabularyNames.Presentations, node => !node.Label.StartsWith("No ", StringComparison.Ordinal));
        Tissue = Ranked(VocabularyNames.Modalities, node => IsUnder(node, "pathology"));
        Scans = Ranked(VocabularyNames.Modalities, node => node.Term.Needs.Contains("region", StringComparer.Ordinal));
        OtherTests = Ranked(VocabularyNames.Modalities, node => !Scans.Contains(node) && !Tissue.Contains(node) && node.Narrower.IsEmpty);
        Operations = Ranked(VocabularyNames.Treatments, node => IsUnder(node, "surgery"));
        Radiations = Ranked(VocabularyNames.Treatments, node => node.IsOrIsUnder(TermFlag.Irradiating));
        Drugs = Ranked(VocabularyNames.Treatments, node => IsUnder(node, "systemic-treatment") && node.Narrower.IsEmpty && !Radiations.Contains(node));
        Relief = Ranked(VocabularyNames.Treatments, node => !Operations.Contains(node) && !Radiations.Contains(node) && !Drugs.Contains(node) && node.Narrower.IsEmpty);
        Organs = Ranked(VocabularyNames.Organs, _ => true);
        Histologies = Ranked(VocabularyNames.Histologies, _ => true);
        Markers = Ranked(VocabularyNames.Markers, _ => true);
        Regions = Ranked(VocabularyNames.Regions, _ => true);
        Movements = Ranked(VocabularyNames.Movements, _ => true);
        Reflexes = Ranked(VocabularyNames.Reflexes, _ => true);
        SkinAreas = Ranked(VocabularyNames.SkinAreas, _ => true);
        AppraisalItems = _terms.Of(VocabularyNames.AppraisalItems);
        Asked = [.. content.Vocabularies.SelectMany(vocabulary => _terms.Of(vocabulary.Id)).Where(node => node.Term.Has(TermFlag.AskEveryCase))];
    }

    public ImmutableArray<TermNode> Tumours { get; }

    /// <summary>Roots, plexuses, nerves: what a lesion of nerve may lie in.</summary>
    public ImmutableArray<TermNode> NerveSites { get; }

    public ImmutableArray<TermNode> Muscles { get; }

    public ImmutableArray<TermNode> Mimics { get; }

    public ImmutableArray<TermNode> Presentations { get; }

    /// <summary>Tests that look at tissue.</summary>
    public ImmutableArray<TermNode> Tissue { get; }

    /// <summary>Tests that have a field.</summary>
    public ImmutableArray<TermNode> Scans { get; }

    /// <summary>Tests that are neither.</summary>
    public ImmutableArray<TermNode> OtherTests { get; }

    public ImmutableArray<TermNode> Operations { get; }

    public ImmutableArray<TermNode> Radiations { get; }

    public ImmutableArray<TermNode> Drugs { get; }

    /// <summary>Treatments that are none of these.</summary>
    public ImmutableArray<TermNode> Relief { get; }

    public ImmutableArray<TermNode> Organs { get; }

    public ImmutableArray<TermNode> Histologies { get; }

    public ImmutableArray<TermNode> Markers { get; }

    public ImmutableArray<TermNode> Regions { get; }

    public ImmutableArray<TermNode> Movements { get; }

    public ImmutableArray<TermNode> Reflexes { get; }

    public ImmutableArray<TermNode> SkinAreas { get; }

    /// <summary>Every item of the checklists, in its order: each case answers all.</summary>
    public ImmutableArray<TermNode> AppraisalItems { get; }

    /// <summary>The terms that every case must answer.</summary>
    public ImmutableArray<TermNode> Asked { get; }

    /// <summary>Every term of a vocabulary, in its own order.</summary>
    public ImmutableArray<TermNode> Of(string vocabulary) => _terms.Of(vocabulary);

    /// <summary>The regions that a site runs through.</summary>
    public ImmutableArray<TermNode> RegionsOf(TermNode site) => _terms.Known(site.Term.Regions);

    /// <summary>A term's label as it stands inside a sentence: a small first letter, unless it is an abbreviation.</summary>
    public static string Said(TermNode node) => node.Label is var label && label.Length > 1 && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    public static string[] Ids(IEnumerable<TermNode> nodes) => [.. nodes.Select(node => node.Id.Id)];

    private ImmutableArray<TermNode> Ranked(string vocabulary, Predicate<TermNode> wanted) =>
        [.. new Dice(vocabulary).Shuffled(_terms.Of(vocabulary).Where(node => wanted(node)))];

    private static bool IsUnder(TermNode node, string broader) => node.Id.Id != broader && node.AllBroader.Any(one => one.Id.Id == broader);
}
