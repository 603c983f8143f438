using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Links;
using Casebook.Model;
using Casebook.Prose;

namespace Casebook.Pages.Terms;

/// <summary>A term of an axis: who, what showed it, what it was taken for, how it ended, what is said of it. Sections without content are null or empty.</summary>
/// <param name="Kicker">What kind of thing it is.</param>
/// <param name="Maps">The parts of the nerve map that its lesions lie on.</param>
/// <param name="Crosses">The main axes first.</param>
/// <param name="FullCases">Each with its answer; bounded.</param>
/// <param name="MentionedIn">Records whose prose names the term.</param>
public sealed record TermView(
    string Label,
    ImmutableArray<string> Kicker,
    string Answer,
    ProseHtml Introduction,
    TermBrief Brief,
    ImmutableArray<Section> Sections,
    TermPatients Patients,
    ImmutableArray<AtlasView> Maps,
    AnatomyView? Anatomy,
    MimicView? Mimic,
    ModalityView? Modality,
    ImmutableArray<CrossView> Crosses,
    TestsView? Tests,
    IntervalsView? Intervals,
    OutcomesView? Outcomes,
    ImmutableArray<CaseTeaser> FullCases,
    ClaimsView? Accuracy,
    ClaimsView? Claims,
    ImmutableArray<LinkView> MentionedIn)
{
    private const int MostCases = 10, MostMentions = 24;

    /// <summary>Every term of every axis, with the further pages of its patients.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var shared = new TermShares(context);
        return context.Knowledge.Site.Axes.SelectMany(axis => context.Knowledge.Terms(axis.Vocabulary)).SelectMany(node => Plan(context, shared, node));
    }

    private static IEnumerable<Page> Plan(PageContext context, TermShares shared, TermNode node)
    {
        var first = HeadOf(context, node);
        return Paging.Over(context.Addresses, context.Addresses.Of(node.Id), node.Counts.Patients.Length).Select(paging => paging.IsFirst
            ? Page.Of(paging.Path, first, () => Of(context, shared, node, paging))
            : Page.Of(paging.Path, HeadOf(first, node, paging), () => TermPatientsView.Of(context, node, paging)));
    }

    private static PageHead HeadOf(PageContext context, TermNode node) => new(node.Label, DescriptionOf(node))
    {
        Crumbs = [new Crumb(context.Knowledge.TitleOf(RecordId.Vocabulary(node.Id.Scope)), context.Addresses.Of(RecordId.Vocabulary(node.Id.Scope))), .. WayDown(node).Select(broader => new Crumb(broader.Label, context.Addresses.Of(broader.Id)))],
        SourceFile = $"content/vocabularies/{node.Id.Scope}.yml",
        IsSplit = true,
        Modified = LatestOf(node.Counts.Patients, LatestOf(node.Counts.NearMimics, null)),
    };

    /// <summary>The head of a further page of the term's patients.</summary>
    private static PageHead HeadOf(PageHead first, TermNode node, Paging paging) => first with
    {
        Title = $"{node.Label}{paging.Suffix}",
        Crumbs = first.Crumbs.Add(new Crumb(node.Label, paging.List)),
        ShortTitle = $"Page {paging.Number}",
        IsSplit = false,
    };

    private static DateOnly? LatestOf(ImmutableArray<PublishedPatient> patients, DateOnly? latest)
    {
        foreach (var patient in patients)
            foreach (var report in patient.Reports)
                if (report.Case?.Dates.Latest is { } date && !(date <= latest)) latest = date;
        return latest;
    }

    private static string DescriptionOf(TermNode node) =>
        $"{SentenceCase.Of(CountText.Of(node.Counts.Patients.Length, node.Counts.NearMimics.Length))}. {node.Term.Definition}".TrimEnd();

    /// <summary>One way from the top down to the term: of several broader terms the first.</summary>
    private static IEnumerable<TermNode> WayDown(TermNode node) => node.IsTop ? [] : WayDown(node.Broader[0]).Append(node.Broader[0]);

    private static TermView Of(PageContext context, TermShares shared, TermNode node, Paging paging)
    {
        var (knowledge, vocabulary) = (context.Knowledge, node.Id.Scope);
        var cases = knowledge.FullCases(node);
        var statements = knowledge.StatementsAbout(node);
        var yield = vocabulary == VocabularyNames.Modalities ? knowledge.YieldOf(node) : null;
        var accuracy = yield is not null ? statements.Where(statement => statement.Statement.Kind == StatementKind.Accuracy).ToImmutableArray() : [];
        var view = new TermView(
            node.Label,
            [SentenceCase.Of(knowledge.Vocabulary(vocabulary)!.Singular), .. node.Term.Structure is { } structure ? [Words.Spoken(structure)] : Array.Empty<string>(), .. node.Term.Level.Length > 0 ? [$"level {node.Term.Level}"] : Array.Empty<string>()],
            TermAnswer.Of(node, yield, vocabulary == VocabularyNames.Mimics ? shared.Weighings.BelievedIn(node) : null),
            context.Prose(node.Term.Introduction, new ProseShape(Shift: 1)),
            TermBrief.Of(context, node),
            [],
            TermPatients.Of(context, node, paging),
            vocabulary == VocabularyNames.Sites ? MapsOf(context, node) : [],
            AnatomyView.Of(context, node),
            vocabulary == VocabularyNames.Mimics ? MimicView.Of(context, shared.Weighings, node) : null,
            yield is null ? null : ModalityView.Of(context, yield),
            CrossView.Of(context, shared.Axes, node),
            yield is not null ? null : TestsView.Of(context, cases),
            IntervalsView.Of(shared.Intervals, cases),
            OutcomesView.Of(node.Counts.Patients),
            [.. cases[..Math.Min(MostCases, cases.Length)].Select(item => CaseTeaser.Of(context, item))],
            ClaimsView.Of(context, accuracy),
            ClaimsView.Of(context, [.. statements.Except(accuracy)]),
            [.. knowledge.BacklinksTo(node.Id).Where(link => link.InProse).Select(link => link.From).Distinct().Take(MostMentions).Select(context.Link)]);
        return view with { Sections = Section.Of(view) };
    }

    /// <summary>Where the patients' lesions lie; a site without any shows itself.</summary>
    private static ImmutableArray<AtlasView> MapsOf(PageContext context, TermNode node)
    {
        HashSet<TermNode> sites = [node, .. node.AllNarrower];
        var lesions = AtlasLesion.Of(context, node.Counts.Patients.AddRange(node.Counts.NearMimics), sites.Contains);
        return AtlasView.Around(context, lesions, node);
    }
}

/// <summary>A full case in a list: its title as a link and its one-line answer.</summary>
public sealed record CaseTeaser(LinkView Case, string Answer)
{
    public static CaseTeaser Of(PageContext context, CaseNode node) => new(context.Link(node.Id), node.Record.Answer);
}
