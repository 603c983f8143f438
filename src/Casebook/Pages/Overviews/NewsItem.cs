using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Overviews;

/// <summary>A record that was added or changed, by the dates of the content.</summary>
/// <param name="What">What happened to it: the latest change in the editor's words, else that it was added.</param>
public sealed record NewsItem(LinkView Record, string Kind, string What, DateOnly On)
{
    /// <summary>The latest items; of one day cases first, then tables, situations, topics and papers.</summary>
    public static ImmutableArray<NewsItem> Latest(PageContext context, int most)
    {
        var content = context.Knowledge.Content;
        IEnumerable<Dated> records =
        [
            .. content.Cases.Select(record => new Dated(RecordId.Case(record.Id), "Case", record.Dates)),
            .. content.Tables.Select(record => new Dated(RecordId.Table(record.Id), "Review table", record.Dates)),
            .. content.Questions.Select(record => new Dated(RecordId.Question(record.Id), "Situation on the ward", record.Dates)),
            .. content.Topics.Select(record => new Dated(RecordId.Topic(record.Id), "Statements", record.Dates)),
            .. content.Sources.Select(record => new Dated(RecordId.Source(record.Id), "Paper", record.Dates)),
        ];
        return
        [
            .. records.Where(record => record.Dates.Latest is not null)
                .OrderByDescending(record => record.Dates.Latest)
                .Take(most)
                .Select(record => new NewsItem(context.Link(record.Id), record.Kind, WhatOf(record.Dates), record.Dates.Latest!.Value)),
        ];
    }

    private static string WhatOf(Dates dates) => dates.Changes.LastOrDefault(change => change.On == dates.Latest)?.What.TrimEnd('.') ?? (dates.Latest == dates.Added ? "added" : "reviewed");

    private sealed record Dated(RecordId Id, string Kind, Dates Dates);
}
