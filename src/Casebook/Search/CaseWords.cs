using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Search;

/// <summary>The words of a full case: its answer and lesson, its story, then each event, lesion and open question.</summary>
internal static class CaseWords
{
    public static string Of(KnowledgeBase knowledge, CaseNode node)
    {
        var record = node.Record;
        return SearchDocuments.Paragraphs(
        [
            record.Answer,
            record.Lesson,
            SearchDocuments.Plain(knowledge, record.Narrative),
            .. record.Course.Select(item => Event(knowledge, item)),
            .. record.Specimens.Select(specimen => Specimen(knowledge, specimen)),
            .. record.Lesions.Select(Lesion),
            .. record.Contested.Select(claim => SearchDocuments.Sentences(claim.About, claim.Contest.Why)),
            .. record.Background.Select(note => note.Says),
            .. record.Figures.Select(figure => $"{figure.Figure}: {figure.Shows}"),
            .. record.LeavesOut,
        ]);
    }

    private static string Event(KnowledgeBase knowledge, CourseEvent item)
    {
        var side = item.Frame.Side.HasValue ? Words.Spoken(item.Frame.Side.Value) : "";
        string[] own = item switch
        {
            SymptomEvent symptom => [symptom.Quality, symptom.March],
            ExaminationEvent examination => [.. examination.Findings.Select(finding => Finding(knowledge, finding))],
            TestEvent test => [test.Asked, test.Finding, SearchDocuments.Known(test.Tracer), Labels(knowledge, test.Believed), test.Region.HasValue ? Labels(knowledge, test.Region.Value) : ""],
            BeliefEvent belief => [belief.HeldBy],
            TreatmentEvent treatment => [treatment.Result, treatment.StoppedBy, .. Doses(treatment), .. treatment.Agents.Select(agent => knowledge.Term(agent.Agent).Label), .. treatment.Volumes.Select(volume => volume.Name)],
            ResponseEvent response => [response.Measure, response.From, response.To],
            AdverseEvent adverse => [adverse.AttributedTo],
            OutcomeEvent outcome => [outcome.Function, outcome.Cause],
            _ => [],
        };
        return SearchDocuments.Sentences([$"{knowledge.LabelOf(item)} {side}".TrimEnd(), .. own, .. item.Frame.Measures.Select(Measure), item.Frame.Because, item.Frame.Note]);
    }

    private static string Finding(KnowledgeBase knowledge, Finding finding) =>
        SearchDocuments.Sentences($"{knowledge.Term(finding.What).Label} {(finding.Is is { } state ? Words.Spoken(state) : "")} {finding.Grade}".TrimEnd(), finding.Note);

    private static string Measure(Measure measure) => $"{measure.What} {SearchDocuments.Known(measure.Value)} {SearchDocuments.Known(measure.Unit)}".TrimEnd();

    private static IEnumerable<string> Doses(TreatmentEvent treatment) => ((Dose?[])[treatment.Planned, treatment.Delivered]).OfType<Dose>()
        .SelectMany(dose => (Fact<string>[])[dose.Amount, dose.Fractions, dose.Cycles, dose.Duration]).Concat(treatment.Volumes.Select(volume => volume.Dose)).Select(SearchDocuments.Known);

    private static string Specimen(KnowledgeBase knowledge, Specimen specimen) => SearchDocuments.Sentences(
    [
        specimen.Histology.HasValue ? Labels(knowledge, specimen.Histology.Value) : "",
        .. specimen.Markers.Where(marker => marker.Is != MarkerOutcome.NotReported).Select(marker => $"{knowledge.Term(marker.Marker).Label} {Words.Spoken(marker.Is)} ({marker.Compartment})"),
        SearchDocuments.Known(specimen.Note),
    ]);

    private static string Lesion(Lesion lesion) => SearchDocuments.Sentences(
        [SearchDocuments.Known(lesion.Level), SearchDocuments.Known(lesion.Size), lesion.Note, .. lesion.Certainty is { } certainty ? [certainty.Tumour.Evidence.Why, certainty.Nerve.Evidence.Why, certainty.Primary.Evidence.Why] : Array.Empty<string>()]);

    private static string Labels(KnowledgeBase knowledge, IEnumerable<TermRef> terms) => SearchDocuments.Labels(knowledge.Terms(terms));
}
