using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Plain questions to one case's record that several figures ask.</summary>
public static class CaseReading
{
    /// <summary>The lesion the paper is about: the one marked, else the first; null without lesions.</summary>
    public static Lesion? IndexLesion(CaseRecord record) => record.Lesions.FirstOrDefault(lesion => lesion.IsIndex) ?? record.Lesions.FirstOrDefault();

    /// <summary>The event concerns a lesion of nerve, not a primary: <c>of</c> names a lesion, or nothing.</summary>
    public static bool ConcernsNerve(CaseRecord record, CourseEvent item) =>
        item.Frame.Of is null || record.Lesions.Any(lesion => lesion.Id == item.Frame.Of.Id);

    /// <summary>The event concerns this lesion; the index lesion when it names nothing.</summary>
    public static bool Concerns(CaseRecord record, CourseEvent item, Lesion lesion) =>
        item.Frame.Of is { } of ? of.Id == lesion.Id : lesion == IndexLesion(record);

    /// <summary>The first symptom of the index lesion, or null.</summary>
    public static SymptomEvent? FirstSymptom(CaseRecord record) =>
        IndexLesion(record) is { } index ? record.Course.OfType<SymptomEvent>().FirstOrDefault(item => Concerns(record, item, index)) : null;

    /// <summary>The events that ids of a course name, in the file's order; ids that name none are left out.</summary>
    public static ImmutableArray<CourseEvent> Events(CaseRecord record, IEnumerable<IdRef> ids)
    {
        var wanted = ids.Select(id => id.Id).ToHashSet(StringComparer.Ordinal);
        return wanted.Count == 0 ? [] : [.. record.Course.Where(item => wanted.Contains(item.Id))];
    }
}
