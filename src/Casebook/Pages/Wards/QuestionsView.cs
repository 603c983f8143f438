using System.Collections.Immutable;
using Casebook.Model;

namespace Casebook.Pages.Wards;

/// <summary>A page of the list of situations of the ward.</summary>
public sealed record QuestionsView(ImmutableArray<QuestionEntry> Entries, Paging Paging)
{
    /// <summary>The list's pages and each question's own.</summary>
    public static IEnumerable<Page> Plan(PageContext context)
    {
        var questions = context.Knowledge.Content.Questions;
        return Paging.Over(context.Addresses, context.Addresses.Questions, questions.Length)
            .Select(paging => Page.Of(
                paging.Path,
                new PageHead("Questions of the ward" + paging.Suffix, "Situations at the bedside, and what each published case that was in one did next."),
                () => new QuestionsView([.. paging.Cut(questions).Select(question => QuestionEntry.Of(context, question))], paging)))
            .Concat(questions.Select(question => QuestionView.Plan(context, question)));
    }
}

/// <summary>A question in a list.</summary>
public sealed record QuestionEntry(LinkView Title, string Cases, ImmutableArray<LinkView> Papers)
{
    public static QuestionEntry Of(PageContext context, Question question) => new(
        context.Link(RecordId.Question(question.Id)),
        CountText.Of(question.Cases.Length, "full case"),
        [.. question.Cases.Select(entry => context.Knowledge.Case(entry.Case.Id)).OfType<Knowledge.CaseNode>().Select(node => new LinkView(ReportNames.OfSource(context, node.Source), context.Addresses.Of(node.Id)))]);
}
