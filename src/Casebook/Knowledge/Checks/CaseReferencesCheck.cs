using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge.Checks;

/// <summary>Every id inside a case names an event, lesion, primary or specimen of that case; so do the events that questions and tables name.</summary>
public static class CaseReferencesCheck
{
    public static void Run(CheckInput input, DiagnosticBag bag)
    {
        foreach (var record in input.Content.Cases) Check(record, bag);
        foreach (var question in input.Content.Questions)
        {
            foreach (var entry in question.Cases)
                if (entry.From.Id.Length > 0 && input.Catalogue.Find<CaseRecord>(RecordId.Case(entry.Case.Id)) is { } record)
                    Expect(bag, "event", EventIds(record), entry.From);
        }

        foreach (var table in input.Content.Tables)
        {
            if (table is { Test: { } test, Case: { } full } && input.Catalogue.Find<CaseRecord>(RecordId.Case(full.Id)) is { } record)
                Expect(bag, "event", EventIds(record), test);
        }
    }

    private static void Check(CaseRecord record, DiagnosticBag bag)
    {
        var events = EventIds(record);
        var primaries = record.Primaries.Select(primary => primary.Id).ToHashSet(StringComparer.Ordinal);
        var bodies = record.Lesions.Select(lesion => lesion.Id).Where(id => id.Length > 0).Concat(primaries).ToHashSet(StringComparer.Ordinal);
        var specimens = record.Specimens.Select(specimen => specimen.Id).ToHashSet(StringComparer.Ordinal);
        var targets = bodies.Concat(record.Course.OfType<BeliefEvent>().Select(belief => belief.Id)).ToHashSet(StringComparer.Ordinal);

        Expect(bag, "event", events, [.. record.Primaries.SelectMany(primary => primary.Stages).Select(stage => stage.At)]);
        Expect(bag, "primary or lesion", bodies, [.. record.Specimens.Select(specimen => specimen.Of)]);
        Expect(bag, "event", events, [.. record.Specimens.Select(specimen => specimen.Taken)]);
        Expect(bag, "primary", primaries, [.. record.Lesions.Select(lesion => lesion.Primary)]);
        CheckDerived(record, [.. events, .. bodies, .. specimens], bag);
        foreach (var item in record.Course)
        {
            Expect(bag, "lesion or primary", bodies, item.Frame.Of);
            if (item.Frame.When is { HasValue: true } when) Expect(bag, "event", events, new IdRef(when.Value.Anchor, when.Evidence.Span));
            CheckKind(item, events, targets, specimens, bag);
        }
    }

    /// <summary>What a fact follows from: anything of the case that has an id, or a fact by its path.</summary>
    private static void CheckDerived(CaseRecord record, HashSet<string> ids, DiagnosticBag bag)
    {
        var derived = EvidenceOf.Case(record).Where(evidence => !evidence.Derived.IsEmpty).SelectMany(evidence => evidence.Derived).Where(name => !ids.Contains(name.Id)).Distinct().ToArray();
        if (derived.Length == 0) return;
        ids.UnionWith(record.Contested.Select(claim => claim.Id));
        ids.UnionWith(record.Facts.Select(fact => fact.Path));
        foreach (var name in derived) Expect(bag, "event, lesion, primary, specimen or fact", ids, name);
    }

    private static void CheckKind(CourseEvent item, HashSet<string> events, HashSet<string> targets, HashSet<string> specimens, DiagnosticBag bag)
    {
        switch (item)
        {
            case TestEvent test:
                Expect(bag, "specimen", specimens, test.Specimen);
                Expect(bag, "event", events, test.Next);
                break;
            case BeliefEvent belief:
                Expect(bag, "event", events, [.. belief.From, .. belief.TreatedWith, belief.Until]);
                break;
            case TreatmentEvent treatment:
                Expect(bag, "lesion, primary or belief", targets, [.. treatment.For]);
                break;
            case ResponseEvent response:
                Expect(bag, "event", events, response.ToTreatment);
                break;
            case DiagnosisEvent diagnosis:
                Expect(bag, "event", events, [.. diagnosis.How]);
                break;
            case MetastasisEvent metastasis:
                Expect(bag, "event", events, [.. metastasis.ShownBy]);
                break;
        }
    }

    private static HashSet<string> EventIds(CaseRecord record) => record.Course.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);

    private static void Expect(DiagnosticBag bag, string what, HashSet<string> known, params ReadOnlySpan<IdRef?> names)
    {
        foreach (var name in names)
        {
            if (name is not { } id || known.Contains(id.Id)) continue;
            var remedy = Spelling.Suggest(id.Id, known);
            bag.Add(DiagnosticCodes.UnknownReference, id.Span, $"The case has no {what} '{id.Id}'.", remedy.Length > 0 ? remedy : $"Name one that the case has, or add it.");
        }
    }
}
