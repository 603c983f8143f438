using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;
using Casebook.Pages.Papers;

namespace Casebook.Pages.Cases;

/// <summary>Where to read on: the same patient elsewhere, cases that resemble this one, pages that name it and that this page does not name anyway.</summary>
public sealed record CaseRelated(ImmutableArray<RelatedView> SamePatient, ImmutableArray<RelatedView> Cases, ImmutableArray<(string Kind, ImmutableArray<LinkView> Links)> Backlinks)
{
    private const int MostOfAKind = 24;

    public bool IsEmpty => SamePatient.IsEmpty && Cases.IsEmpty && Backlinks.IsEmpty;

    internal static CaseRelated Of(CaseDesk desk)
    {
        var (context, node) = (desk.Context, desk.Node);
        var same = node.Patient.Reports.Where(report => report.Id != node.Id).Select(report => new RelatedView(context.Link(report.Id), Told(desk, report)));
        var cases = desk.Figures.Related.Select(link => new RelatedView(context.Link(link.Case.Id), link.Why.Length > 0 ? link.Why : $"Shares: {string.Join(", ", link.Shared.Select(term => context.Wording.Within(term.Label)))}"));
        var named = context.Knowledge.BacklinksTo(node.Id).Select(link => link.From).Distinct().ToArray();
        if (named.Length == 0) return new CaseRelated([.. same], [.. cases], []);
        var told = node.Patient.Reports.Select(report => report.Id).Concat(desk.Figures.Related.Select(link => link.Case.Id))
            .Concat(desk.Record.Terms.Select(use => use.Term.Record)).ToHashSet();
        var backlinks = named.Where(id => !told.Contains(id)).GroupBy(id => id.Kind).OrderBy(group => group.Key)
            .Select(group => (KindOf(group.Key), Bounded([.. group.Select(context.Link)])));
        return new CaseRelated([.. same], [.. cases], [.. backlinks]);
    }

    /// <summary>The first of the links, and how many there are beside them: a page does not grow with what names it.</summary>
    private static ImmutableArray<LinkView> Bounded(ImmutableArray<LinkView> links) =>
        links.Length <= MostOfAKind ? links : [.. links.Take(MostOfAKind), LinkView.Plain($"{links.Length - MostOfAKind} more")];

    private static string KindOf(RecordKind kind) => kind switch
    {
        RecordKind.Case => "Cases",
        RecordKind.Table or RecordKind.Row => "Review tables",
        RecordKind.Topic or RecordKind.Statement => "Statements",
        RecordKind.Patient => "Patients told in prose",
        RecordKind.Question => "Questions of the ward",
        RecordKind.Term or RecordKind.Vocabulary => "Terms",
        RecordKind.Source => "Sources",
        _ => "Pages",
    };

    /// <summary>What the other telling says of the patient.</summary>
    private static string Told(CaseDesk desk, PatientReport report)
    {
        var kind = report.Detail switch { Detail.FullCase => "Another full case of the same patient", Detail.TableRow => "A row of a review table, joined to this case", _ => "Told in prose, joined to this case" };
        var source = report.Source.Id == desk.Record.Source.Id ? "" : $", in {Citation.Short(desk.Context.Knowledge.Source(report.Source.Id)!.Source)}";
        var sites = report.Lesions.SelectMany(lesion => lesion.Sites.HasValue ? lesion.Sites.Value : []).Select(site => desk.Context.Wording.Within(desk.Context.Knowledge.Term(site).Label)).Distinct().ToArray();
        return $"{kind}{source}{(sites.Length > 0 ? $"; site: {string.Join(", ", sites)}" : "")}.";
    }
}

/// <summary>A link with the reason to follow it.</summary>
public sealed record RelatedView(LinkView Link, string Why);
