using System.Collections.Immutable;
using Casebook.Knowledge;
using Casebook.Model;

namespace Casebook.Pages.Terms;

/// <summary>A site's roots, muscles, movements, reflexes and skin, and what tells its neighbours apart from it, each with its source.</summary>
/// <param name="ApartTitle">The question that the signs answer: of the nervous system's own parts which one.</param>
public sealed record AnatomyView(ImmutableArray<AnatomyGroup> Groups, ImmutableArray<ToldApart> TellsApart, string ApartTitle)
{
    /// <summary>The anatomy of a term; null when none is entered.</summary>
    public static AnatomyView? Of(PageContext context, TermNode node) => node.Term.Anatomy.IsEmpty
        ? null
        : new AnatomyView(
            [
                .. node.Term.Anatomy.Where(row => row.Kind != AnatomyKind.TellsApart)
                    .GroupBy(row => new Said(row.Kind, row.Evidence.Source, row.Evidence.Where, row.Evidence.Why))
                    .Select(group => new AnatomyGroup(
                        SentenceCase.Of(Words.Spoken(group.Key.Kind)),
                        [.. group.Select(row => ItemOf(context, row))],
                        SourceView.Of(context, group.First().Evidence))),
            ],
            [.. node.Term.Anatomy.Where(row => row.Kind == AnatomyKind.TellsApart).Select(row => new ToldApart(row.Says, row.Term is { } term ? context.Link(term) : null, SourceView.Of(context, row.Evidence)))],
            node.Term.Structure is Structure.Root or Structure.Ganglion or Structure.Plexus or Structure.Nerve ? "Root, plexus or nerve?" : "Here, or next to it?");

    /// <summary>What rows of one group share.</summary>
    private sealed record Said(AnatomyKind Kind, string Source, string Where, string Why);

    private static LinkView ItemOf(PageContext context, AnatomyRow row) =>
        new(row.Says.TrimEnd('.'), row.Term is { } term ? context.Addresses.Of(term.Record) : null);
}

public sealed record AnatomyGroup(string Kind, ImmutableArray<LinkView> Items, SourceView Source);

/// <summary>A sentence that tells two sites apart; <c>From</c> is the other site, where one is named.</summary>
public sealed record ToldApart(string Says, LinkView? From, SourceView Source);

/// <summary>Who says so: a paper and the place in it, or the casebook and its reason.</summary>
public sealed record SourceView(LinkView? Paper, string Where, string Why)
{
    public static SourceView Of(PageContext context, Evidence evidence) => evidence.Source.Length > 0 && evidence.By != Judge.Casebook
        ? new SourceView(context.Paper(RecordId.Source(evidence.Source)), evidence.Where, evidence.Why)
        : new SourceView(null, "", evidence.Why);
}
