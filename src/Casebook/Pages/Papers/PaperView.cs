using System.Collections.Immutable;
using System.Globalization;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Pages.Disagreements;
using Casebook.Pages.Tables;

namespace Casebook.Pages.Papers;

/// <summary>One paper: citation, licence, what was read of it, what it gave, what it contradicts and what it leaves out.</summary>
/// <param name="Published">Bibliographic facts, absences among them.</param>
/// <param name="Reading">What was read, and what the paper says of consent and the like.</param>
/// <param name="Itself">Entries of the ledger whose sides are all this paper's.</param>
/// <param name="Others">Entries in which another paper has a side.</param>
public sealed record PaperView(
    string Title,
    string Name,
    string Answer,
    Citation Citation,
    FactView Doi,
    FactView Pmid,
    ImmutableArray<FactView> Published,
    ImmutableArray<FactView> Reading,
    string Unidentified,
    string Note,
    ImmutableArray<GivenView> Given,
    ImmutableArray<DisagreementView> Itself,
    ImmutableArray<DisagreementView> Others,
    ImmutableArray<SilenceView> Silences,
    int MoreSilences,
    ImmutableArray<LinkView> Files)
{
    private const int MostSilences = 40;

    /// <summary>The page of a paper.</summary>
    internal static Page Plan(PageContext context, SourceHoldings holdings)
    {
        var source = holdings.Source;
        return Page.Of(
            context.Addresses.Of(holdings.Id),
            new PageHead(source.Title.HasValue ? source.Title.Value : ReportNames.OfSource(source), $"What {ReportNames.OfSource(source)} gave to the casebook, what it contradicts and what it leaves unreported.")
            {
                Crumbs = [new Crumb("Sources", context.Addresses.Sources)],
                ShortTitle = ReportNames.OfSource(source),
                SourceFile = $"content/sources/{source.Id}.yml",
                Modified = source.Dates.Latest,
                IsSplit = true,
            },
            () => Of(context, holdings));
    }

    private static PaperView Of(PageContext context, SourceHoldings holdings)
    {
        var (source, facts) = (holdings.Source, new FactViews(context, null));
        var silences = holdings.Cases.SelectMany(node => SilenceView.Of(context, node)).ToImmutableArray();
        var disagreements = holdings.Disagreements.ToLookup(entry => entry.Sides.All(side => side.Source is null || side.Source == holdings.Id), entry => DisagreementView.Of(context, entry));
        return new PaperView(
            source.Title.HasValue ? source.Title.Value : ReportNames.OfSource(source),
            ReportNames.OfSource(source),
            AnswerOf(holdings),
            Citation.Of(source),
            facts.Text("DOI", source.Doi),
            facts.Text("PMID", source.Pmid),
            PublishedOf(facts, source),
            ReadingOf(facts, holdings),
            source.Unidentified,
            source.Note,
            GivenView.Of(context, holdings),
            [.. disagreements[true]],
            [.. disagreements[false]],
            [.. silences.Take(MostSilences)],
            Math.Max(0, silences.Length - MostSilences),
            [.. new[] { ("BibTeX", "bib"), ("RIS", "ris"), ("CSL JSON", "csl.json") }.Select(file => new LinkView(file.Item1, context.Addresses.Export(holdings.Id, file.Item2)))]);
    }

    private static string AnswerOf(SourceHoldings holdings)
    {
        string[] gave =
        [
            .. new[]
            {
                (holdings.Cases.Length, CountText.Of(holdings.Cases.Length, "full case")),
                (PaperEntry.RowsOf(holdings), CountText.Of(PaperEntry.RowsOf(holdings), "table row")),
                (holdings.Statements.Length, CountText.Of(holdings.Statements.Length, "general claim")),
                (holdings.Told.Length, CountText.Of(holdings.Told.Length, "patient told in prose", "patients told in prose")),
            }.Where(part => part.Item1 > 0).Select(part => part.Item2),
        ];
        if (gave.Length == 0) return "Gave no case, row or claim so far.";
        var ledger = holdings.Disagreements.Length == 0 ? "" : $" It stands in {CountText.Of(holdings.Disagreements.Length, "entry", "entries")} of the ledger of disagreements.";
        return $"Gave {string.Join(", ", gave)}.{ledger}";
    }

    private static ImmutableArray<FactView> PublishedOf(FactViews facts, Source source) =>
    [
        facts.Of("Authors", source.Authors, "", authors => [LinkView.Plain(Citation.Names(source.Authors).TrimEnd('.'))]),
        facts.Text("Journal", source.ContainerTitle),
        facts.Text("Year", source.Issued),
        facts.Text("Volume", source.Volume),
        facts.Text("Issue", source.Issue),
        facts.Text("Pages", source.Page),
        facts.Text("Publisher", source.Publisher),
        facts.Text("Licence", source.Licence),
        facts.Text("Corrections, retraction", source.Corrections),
    ];

    private static ImmutableArray<FactView> ReadingOf(FactViews facts, SourceHoldings holdings)
    {
        var (source, words) = (holdings.Source, holdings.Printed.Sum(phrase => phrase.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length));
        return
        [
            Plain("What was read", source.Read),
            Plain("Words in the text read", source.Words == 0 ? "" : source.Words.ToString(CultureInfo.InvariantCulture)),
            Plain("Copied from it", holdings.Printed.IsEmpty ? "nothing" : $"{CountText.Of(holdings.Printed.Length, "short phrase")}, {words.ToString(CultureInfo.InvariantCulture)} words in all"),
            facts.Text("Consent, as stated", source.Consent),
            facts.Text("Ethics, as stated", source.Ethics),
            facts.Text("Competing interests, as stated", source.Competing),
        ];
    }

    private static FactView Plain(string label, string text) => new(label, text.Length == 0 ? [] : [ValueView.Plain(text)], null);
}

/// <summary>Something that a paper gave: a case, a table, claims on a question, a patient told in prose.</summary>
public sealed record GivenView(LinkView Record, string What)
{
    public static ImmutableArray<GivenView> Of(PageContext context, SourceHoldings holdings) =>
    [
        .. holdings.Cases.Select(node => new GivenView(context.Link(node.Id), node.IsNearMimic ? "Full case, a near mimic." : "Full case.")),
        .. holdings.Tables.Select(table => new GivenView(context.Link(RecordId.Table(table.Id)), $"{table.Where}: {TableEntry.HoldsOf(table)}.")),
        .. holdings.Statements.GroupBy(node => node.Statement.Topic).Select(topic => new GivenView(context.Link(RecordId.Topic(topic.Key)), $"{CountText.Of(topic.Count(), "claim")} on this question.")),
        .. holdings.Told.Select(report => new GivenView(context.Link(report.Id), "Patient told in prose.")),
    ];
}

/// <summary>Something a paper does not tell of a case. <c>Absence</c> is null for what the editor wrote in words.</summary>
public sealed record SilenceView(string Text, Absence? Absence, LinkView Case)
{
    public static IEnumerable<SilenceView> Of(PageContext context, CaseNode node) => context.Knowledge.SilencesOf(node)
        .Where(silence => silence.Term is not null || silence.Absence is null)
        .Select(silence => new SilenceView(silence.Text, silence.Absence, context.Link(node.Id)));
}
