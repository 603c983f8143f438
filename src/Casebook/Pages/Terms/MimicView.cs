using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>A mimic: what tells it from tumour of nerve, and where it was believed or weighed.</summary>
/// <param name="More">Cases left out of the list.</param>
public sealed record MimicView(ImmutableArray<FeatureRow> Features, ImmutableArray<WeighedRow> Weighed, int More)
{
    private const int Most = 40;

    /// <summary>The view; null for a term without features that no case weighed.</summary>
    public static MimicView? Of(PageContext context, TermNode node)
    {
        var patients = node.Counts.Patients.AddRange(node.Counts.NearMimics);
        var cases = context.Knowledge.Cases.Length == 0 ? [] : patients.SelectMany(patient => patient.Reports).Where(report => report.Case is not null).OrderBy(report => report.Id).ToArray();
        var weighed = cases.SelectMany(report => report.Case!.Lesions.SelectMany(lesion => lesion.Alternatives), (report, other) => (Report: report, Other: other))
            .Where(pair => context.Knowledge.Term(pair.Other.Mimic) is var mimic && (mimic == node || mimic.AllBroader.Contains(node)))
            .ToArray();
        return node.Term.Features.IsEmpty && weighed.Length == 0
            ? null
            : new MimicView(
                [.. node.Term.Features.Select(feature => new FeatureRow(feature.Label, feature.Tells, SourceView.Of(context, feature.Evidence)))],
                [.. weighed.Take(Most).Select(pair => WeighedRow.Of(context, pair.Report, pair.Other))],
                Math.Max(0, weighed.Length - Most));
    }

    /// <summary>The patients of nerve in whom the mimic, or a narrower one, was believed at some time: by a belief told as such or by a test's reading.</summary>
    public static int BelievedIn(PageContext context, TermNode node) =>
        node.Counts.Patients.Count(patient => patient.Reports.Any(report => report.Case is { } record
            && record.Terms.Any(use => use.Role is TermRole.Belief or TermRole.Believed && context.Knowledge.Term(use.Term) is var mimic && (mimic == node || mimic.AllBroader.Contains(node)))));
}

public sealed record FeatureRow(string Label, string Tells, SourceView Source);

/// <summary>One case that was weighed against the mimic: by whom, how it stands, and how its features speak.</summary>
public sealed record WeighedRow(LinkView Case, LinkView Mimic, string By, string State, int For, int Against, int Unanswered, string Why)
{
    public static WeighedRow Of(PageContext context, PatientReport report, Alternative other) => new(
        ReportNames.Of(context, report),
        context.Link(other.Mimic),
        other.Considered == Consideration.ByAuthors ? "the authors" : "the casebook only",
        Words.Spoken(other.State),
        other.Features.Count(feature => feature.Speaks == Speaks.For),
        other.Features.Count(feature => feature.Speaks == Speaks.Against),
        context.Knowledge.Term(other.Mimic).Term.Features.Length - other.Features.Count(feature => feature.Is.HasValue),
        other.Evidence.Why);
}
