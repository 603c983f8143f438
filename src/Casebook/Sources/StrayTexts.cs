using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Model;

namespace Casebook.Sources;

/// <summary>Reports texts that belong to no record: a narrative without a case, an introduction without a term. Nothing an editor writes is dropped in silence.</summary>
internal static class StrayTexts
{
    public static void Report(ContentFolders folders, ImmutableArray<Vocabulary> vocabularies, DiagnosticBag bag)
    {
        var records = folders.Cases.Concat(folders.Questions).Select(file => Path.ChangeExtension(file.Path, ".md")).ToHashSet(StringComparer.Ordinal);
        var terms = vocabularies.SelectMany(vocabulary => vocabulary.Terms).Select(term => $"{ContentFolders.TermTexts}{term.Vocabulary}/{term.Id}.md").ToHashSet(StringComparer.Ordinal);
        foreach (var text in folders.Markdown)
        {
            if (text.Path.StartsWith(ContentFolders.Pages, StringComparison.Ordinal) || records.Contains(text.Path) || terms.Contains(text.Path)) continue;
            var candidates = text.Path.StartsWith(ContentFolders.TermTexts, StringComparison.Ordinal) ? terms : records;
            var nearest = Spelling.Nearest(text.Path, candidates);
            bag.Add(DiagnosticCodes.MisplacedFile, SourceSpan.File(text.Path), "This text belongs to no record.", nearest is null ? "Name it like the record it belongs to." : $"Did you mean '{nearest}'?");
        }
    }
}
