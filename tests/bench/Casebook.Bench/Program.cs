using Casebook.Bench;

return args switch
{
    ["index", var documents, var folder] => IndexCommand.Run(documents, folder, isPlain: false),
    ["index", var documents, var folder, "--plain"] => IndexCommand.Run(documents, folder, isPlain: true),
    ["index", "--plain", var documents, var folder] => IndexCommand.Run(documents, folder, isPlain: true),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Casebook.Bench index DOCS.jsonl FOLDER [--plain]");
    return 2;
}
