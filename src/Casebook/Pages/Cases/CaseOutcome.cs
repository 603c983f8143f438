using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Cases;

/// <summary>What followed: responses with their target and measure, adverse events, other spread, the outcome.</summary>
public sealed record CaseOutcome(ImmutableArray<EventBlock> Responses, ImmutableArray<EventBlock> AdverseEvents, ImmutableArray<EventBlock> OtherSpread, ImmutableArray<EventBlock> Outcomes)
{
    /// <summary>All of it in the order of the page, with a heading each.</summary>
    public ImmutableArray<(string Heading, ImmutableArray<EventBlock> Blocks)> Groups =>
    [
        .. (((string, ImmutableArray<EventBlock> Blocks)[])[("Outcome", Outcomes), ("Responses", Responses), ("Adverse events", AdverseEvents), ("Other spread", OtherSpread)])
            .Where(group => !group.Blocks.IsEmpty),
    ];

    internal static CaseOutcome Of(CaseDesk desk)
    {
        var outcomes = CaseBlocks.All<OutcomeEvent>(desk, (item, facts) =>
            [RecordFacts.Is("Disease", item.Disease), RecordFacts.Said("Function", item.Function), RecordFacts.Said("Cause of death", item.Cause)]);
        var responses = CaseBlocks.All<ResponseEvent>(desk, (item, facts) =>
        [
            RecordFacts.Said("Measured by", item.Measure), RecordFacts.Said("From", item.From), RecordFacts.Said("To", item.To), facts.Part("To treatment", item.ToTreatment),
        ]);
        var adverse = CaseBlocks.All<AdverseEvent>(desk, (item, facts) =>
            [RecordFacts.Said("Attributed to", item.AttributedTo), RecordFacts.Is("As a", item.Attribution)]);
        var spread = CaseBlocks.All<MetastasisEvent>(desk, (item, facts) => [facts.Parts("Shown by", item.ShownBy)]);
        return new CaseOutcome(responses, adverse, spread, outcomes);
    }
}
