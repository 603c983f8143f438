using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Sources;

namespace Casebook.Bench.Corpus;

/// <summary>The files of a site of invented cases. Those of one case depend on its number alone, however many there are.</summary>
internal sealed class CorpusSite
{
    private readonly Grammar _grammar = Grammar.Read();
    private readonly string _repository;

    private CorpusSite(string repository, TermPool pool) => (_repository, Pool) = (repository, pool);

    public TermPool Pool { get; }

    /// <param name="repository">The folder whose vocabularies, atlas and pages the site takes.</param>
    /// <exception cref="InvalidDataException">The repository's content has faults.</exception>
    public static CorpusSite Of(string repository)
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(repository, bag);
        return content is null ? throw new InvalidDataException($"The content of '{repository}' has faults; 'casebook check' names them.") : new CorpusSite(repository, new TermPool(content));
    }

    /// <summary>What the cases stand in: the same for every number of them.</summary>
    public IEnumerable<CorpusFile> Frame() => RepositoryCopy.Of(_repository);

    /// <summary>The case with this number, and whatever its number completes: a table, a topic, a question.</summary>
    public ImmutableArray<CorpusFile> Case(int number)
    {
        var draft = Draft(number);
        var files = ImmutableArray.CreateBuilder<CorpusFile>();
        files.Add(new CorpusFile($"content/cases/{draft.Plan.Id}.yml", CaseFile.Write(draft)));
        files.Add(new CorpusFile($"content/cases/{draft.Plan.Id}.md", Narrative(draft.Plan)));
        files.Add(new CorpusFile($"content/sources/{draft.Plan.Id}.yml", PaperFile.Write(new CaseDraft(draft.Plan, Pool, _grammar, "paper"))));
        if (number % TableFile.Cases == 0) files.Add(new CorpusFile($"content/tables/{TableFile.IdOf(number / TableFile.Cases)}.yml", TableFile.Write(number / TableFile.Cases, Pool, _grammar)));
        if (number % TopicFile.Cases == 0) files.Add(new CorpusFile($"content/statements/{TopicFile.IdOf(number / TopicFile.Cases)}.yml", TopicFile.Write(number / TopicFile.Cases, Pool, _grammar)));
        if (number % QuestionFiles.Cases != 0) return files.ToImmutable();
        var id = QuestionFiles.IdOf(number / QuestionFiles.Cases);
        var (record, text) = QuestionFiles.Write(number / QuestionFiles.Cases, Pool, _grammar);
        files.Add(new CorpusFile($"content/questions/{id}.yml", record));
        files.Add(new CorpusFile($"content/questions/{id}.md", text));
        return files.ToImmutable();
    }

    /// <summary>The case as its file is written from.</summary>
    public CaseDraft Draft(int number) => new(CasePlan.Of(number, Pool), Pool, _grammar);

    /// <summary>The narrative of a case.</summary>
    public string Narrative(CasePlan plan) => NarrativeFile.Write(new CaseDraft(plan, Pool, _grammar, "narrative"));
}

/// <summary>A file by its path in the site's folder.</summary>
internal sealed record CorpusFile(string Path, string Text);
