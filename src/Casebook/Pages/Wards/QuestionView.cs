using System.Collections.Immutable;
using Casebook.Model;
using Casebook.Prose;

namespace Casebook.Pages.Wards;

/// <summary>A situation of the ward: a few sentences, then case by case what was done next, what showed the lesion, what else it could have been and what was not tested.</summary>
/// <param name="Few">How few cases that is.</param>
public sealed record QuestionView(string Title, string Few, ProseHtml Text, ImmutableArray<WardCase> Cases, ImmutableArray<LinkView> Others)
{
    /// <summary>The page of a question.</summary>
    internal static Page Plan(PageContext context, Question question) => Page.Of(
        context.Addresses.Of(RecordId.Question(question.Id)),
        new PageHead(question.Title, $"{question.Title}: what {CountText.Of(question.Cases.Length, "published case")} did next, step by step.")
        {
            Crumbs = [new Crumb("Questions of the ward", context.Addresses.Questions)],
            SourceFile = $"content/questions/{question.Id}.yml",
            Modified = question.Dates.Latest,
        },
        () => new QuestionView(
            question.Title,
            FewOf(context, question),
            context.Prose(question.Text),
            [.. question.Cases.Select(entry => WardCase.Of(context, entry)).OfType<WardCase>()],
            [.. context.Knowledge.Content.Questions.Where(other => other.Id != question.Id).Take(Paging.Size).Select(other => context.Link(RecordId.Question(other.Id)))]));

    private static string FewOf(PageContext context, Question question) => question.Cases.Length switch
    {
        0 => "No case entered here was in this situation yet.",
        1 => $"One of {CountText.Of(context.Knowledge.Figures.Cases, "full case")} entered here was in this situation. It shows that the situation exists, not how often.",
        var many => $"{many} of {CountText.Of(context.Knowledge.Figures.Cases, "full case")} entered here were in this situation. They show what was done, not how often it helps.",
    };
}
