using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>The statements that disagree: those an editor weighed, and pairs that only name each other.</summary>
public sealed class StatementQuarrels(Content content, ReferenceFinder references, TermGraph terms)
{
    private const string Effect = "It changes no count: claims are shown, not counted.";

    private readonly Dictionary<RecordId, Statement> _statements = content.Topics.SelectMany(topic => topic.Statements)
        .DistinctBy(IdOf).ToDictionary(IdOf);

    private static RecordId IdOf(Statement statement) => RecordId.Statement(statement.Topic, statement.Id);

    public IEnumerable<Disagreement> All()
    {
        var weighed = new HashSet<(RecordId, RecordId)>();
        foreach (var topic in content.Topics)
        {
            foreach (var entry in topic.Disagreements)
            {
                var between = Known(entry.Between, topic.Id);
                foreach (var one in between)
                    foreach (var other in between)
                        weighed.Add((one, other));
                yield return Make(RecordId.Topic(topic.Id), entry.Id, entry.About, between, entry.Reason, entry.Held, entry.Why, entry.Matters, entry.Span);
            }
        }

        foreach (var statement in _statements.Values.OrderBy(IdOf))
        {
            var id = IdOf(statement);
            foreach (var other in Known(statement.DisagreesWith, statement.Topic).Where(other => other != id && weighed.Add((id, other))))
            {
                weighed.Add((other, id));
                yield return Make(id, $"disagrees-with/{other.Scope}/{other.Id}", statement.Says, [id, other], "", "", "", [], statement.Span);
            }
        }
    }

    private ImmutableArray<RecordId> Known(ImmutableArray<IdRef> names, string topic) =>
        [.. names.Select(name => references.Statement(name.Id, topic).Target).OfType<RecordId>().Where(_statements.ContainsKey).Distinct()];

    private Disagreement Make(RecordId home, string path, string about, ImmutableArray<RecordId> between, string reason, string held, string why, ImmutableArray<Stake> matters, SourceSpan span) => new(
        Ledger.IdOf(home, path), DisagreementKind.Statements, home, path, about,
        [.. between.Select(id => Side(id, _statements[id]))],
        reason, held, why, matters, false, Effect, [], [], span);

    private DisagreementSide Side(RecordId id, Statement statement) =>
        new(id, RecordId.Source(statement.Source.Id), statement.Says, terms.Known(statement.About), statement.Evidence);
}
