using Casebook.Bench;
using Casebook.Bench.Corpus;

return args switch
{
    ["index", var documents, var folder] => IndexCommand.Run(documents, folder, isPlain: false),
    ["index", var documents, var folder, "--plain"] => IndexCommand.Run(documents, folder, isPlain: true),
    ["index", "--plain", var documents, var folder] => IndexCommand.Run(documents, folder, isPlain: true),
    ["corpus", .. var rest] => CorpusCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"Usage: Casebook.Bench index DOCS.jsonl FOLDER [--plain]\n       {CorpusCommand.Usage}");
    return 2;
}
