using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Knowledge;

/// <summary>Every disagreement the content holds, in order of home and path.</summary>
public sealed class Ledger
{
    private readonly ILookup<RecordId, Disagreement> _byHome;

    public Ledger(IEnumerable<Disagreement> entries)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        Entries =
        [
            .. entries.OrderBy(entry => entry.Home).ThenBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal).ThenBy(entry => entry.Span)
                .Select(entry =>
                {
                    var times = used[entry.Id] = used.GetValueOrDefault(entry.Id) + 1;
                    return times == 1 ? entry : entry with { Id = $"{entry.Id}-{times}" };
                }),
        ];
        OfStatements = [.. Entries.Where(entry => entry.Kind == DisagreementKind.Statements)];
        _byHome = Entries.ToLookup(entry => entry.Home);
    }

    public ImmutableArray<Disagreement> Entries { get; }

    /// <summary>The entries between statements.</summary>
    public ImmutableArray<Disagreement> OfStatements { get; }

    public ImmutableArray<Disagreement> Of(RecordId home) => [.. _byHome[home]];

    /// <summary>A fragment for an entry: kind, record and path in letters, digits and hyphens.</summary>
    public static string IdOf(RecordId home, string path)
    {
        var parts = ((string[])[Words.Of(home.Kind), home.Scope, home.Id, path]).Where(part => part.Length > 0);
        var id = string.Join('-', parts);
        return string.Create(id.Length, id, (letters, text) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = char.IsAsciiLetterOrDigit(text[i]) ? char.ToLowerInvariant(text[i]) : '-';
        });
    }
}
