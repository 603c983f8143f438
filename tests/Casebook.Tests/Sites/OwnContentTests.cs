using Casebook.Diagnostics;
using Casebook.Knowledge;
using Casebook.Knowledge.Checks;
using Casebook.Sources;

namespace Casebook.Tests.Sites;

/// <summary>The content of this repository is sound, and what it prints stands in the papers.</summary>
public class OwnContentTests
{
    [Fact]
    public void The_content_has_no_fault_and_no_warning()
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(Read(bag));
        Verdict.None(bag.Sorted().Select(fault => fault.ToString()));
    }

    [SkippableFact]
    public void Every_printed_phrase_stands_in_its_paper()
    {
        Skip.If(Repository.PaperTexts is null, "No folder 'shared/seeds' with the papers' texts stands beside the repository; 'casebook check --sources DIR' looks the phrases up.");
        var bag = new DiagnosticBag();
        var (phrases, texts) = PrintedPhraseCheck.Run(Read(bag)!, PaperTexts.Read(Repository.PaperTexts), bag);
        Verdict.None(bag.Sorted().Select(fault => fault.ToString()));
        Assert.True(phrases > 0 && texts > 0);
    }

    private static KnowledgeBase? Read(DiagnosticBag bag) => ContentReader.Read(Repository.Root, bag) is { } content ? KnowledgeBuilder.Build(content, bag) : null;
}
